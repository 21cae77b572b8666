package io.github.mooddj.model.rival;

import io.github.mooddj.model.face.GrayImage;
import java.util.ArrayList;
import java.util.List;

/**
 * How often each visual word occurs in a face, and in each part of a grid of parts (Lazebnik et al., Beyond Bags of
 * Features, 2006); a patch counts for the parts around it by nearness. Each histogram's numbers are square roots of
 * parts, so that a linear machine compares them as a Hellinger kernel would.
 */
final class VisualWords implements CropFeatures {
    /** Parts on a side. */
    private static final int PARTS = 4;

    private static final int HISTOGRAMS = 1 + PARTS * PARTS;

    private final Patches patches;
    private final Vocabulary vocabulary;

    /** Takes the patches over and closes them with itself. */
    VisualWords(Patches patches, Vocabulary vocabulary) {
        this.patches = patches;
        this.vocabulary = vocabulary;
    }

    /** How many numbers a face has with so many words. */
    static int dimensions(int words) {
        return HISTOGRAMS * words;
    }

    @Override
    public List<float[]> of(List<GrayImage> crops) {
        List<float[]> features = new ArrayList<>(crops.size());
        for (GrayImage crop : crops) {
            features.add(histograms(vocabulary.nearest(patches.of(crop))));
        }
        return features;
    }

    private float[] histograms(int[] words) {
        float[] features = new float[dimensions(vocabulary.words())];
        for (int patch = 0; patch < words.length; patch++) {
            features[words[patch]] += 1;
            double right = Patches.across(patch) * PARTS - 0.5;
            double below = Patches.down(patch) * PARTS - 0.5;
            int column = (int) Math.floor(right);
            int row = (int) Math.floor(below);
            add(features, column, row, words[patch], (1 - right + column) * (1 - below + row));
            add(features, column + 1, row, words[patch], (right - column) * (1 - below + row));
            add(features, column, row + 1, words[patch], (1 - right + column) * (below - row));
            add(features, column + 1, row + 1, words[patch], (right - column) * (below - row));
        }
        for (int histogram = 0; histogram < HISTOGRAMS; histogram++) {
            root(features, histogram * vocabulary.words(), (histogram + 1) * vocabulary.words());
        }
        return features;
    }

    private void add(float[] features, int column, int row, int word, double share) {
        int inColumn = Math.max(0, Math.min(PARTS - 1, column));
        int inRow = Math.max(0, Math.min(PARTS - 1, row));
        features[(1 + inRow * PARTS + inColumn) * vocabulary.words() + word] += (float) share;
    }

    private static void root(float[] features, int from, int to) {
        double sum = 1e-9;
        for (int i = from; i < to; i++) {
            sum += features[i];
        }
        for (int i = from; i < to; i++) {
            features[i] = (float) Math.sqrt(features[i] / sum / HISTOGRAMS);
        }
    }

    @Override
    public void close() {
        patches.close();
    }
}
