package io.github.mooddj.model.rival;

import io.github.mooddj.model.face.GrayImage;
import java.util.List;

/** What a rival looks at in a face. One thread. */
interface CropFeatures extends AutoCloseable {
    /**
     * The features of faces.
     *
     * @param crops framed faces; several at once take less time each
     * @return as many numbers for each face, in the order of the crops
     */
    List<float[]> of(List<GrayImage> crops);

    /** Frees the native parts; may be called twice. */
    @Override
    void close();
}
