package io.github.mooddj.model.mood;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.mood.MoodChange.Cause;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Steadies looks into a mood: a Bayes filter ({@link Belief}) with a threshold, a minimum stay, no way back too soon,
 * forgetting when nobody is there and a hold after a choice by hand.
 *
 * <p>Has no clock: each call says when it is, and a time before that of an earlier call counts as that earlier time.
 * Not thread-safe: one thread owns a tracker.
 */
public final class MoodTracker {
    /** How sure the belief is made of a mood that the user or a snapshot named. */
    private static final double NAMED = 0.95;

    private MoodPolicy policy;
    private Belief belief;
    private final RecentLooks recent = new RecentLooks();
    private @Nullable Mood mood;
    private @Nullable Emotion before;
    private @Nullable Emotion leftByLooks;
    private @Nullable Instant started;
    private @Nullable Instant lastUpdate;
    private @Nullable Instant lastFace;
    private @Nullable Instant heldUntil;
    private @Nullable EmotionProbabilities lastLook;
    private Duration lastPause = Duration.ZERO;
    private boolean faceNow;
    private boolean settled;
    private int looks;

    /** A tracker that knows nothing yet. */
    public MoodTracker(MoodPolicy policy) {
        this.policy = policy;
        this.belief = new Belief(policy.tracked(), policy.correlations());
    }

    /** Follows another policy from now on; mood and hold stay, the belief too unless other emotions are tracked. */
    public void setPolicy(MoodPolicy changed) {
        if (!changed.tracked().equals(policy.tracked())
                || !changed.correlations().equals(policy.correlations())) {
            belief = new Belief(changed.tracked(), changed.correlations());
            if (mood != null) {
                belief.settleOn(mood.emotion(), NAMED);
            }
        }
        policy = changed;
    }

    /** A look found a face; answers the change that it led to, if any. */
    public Optional<MoodChange> observe(EmotionProbabilities look, Instant at) {
        Duration pause = pauseUntil(later(at));
        double sinceLook =
                lastFace == null ? Double.POSITIVE_INFINITY : Belief.seconds(Duration.between(lastFace, later(at)));
        Instant now = advance(at);
        belief.weigh(look, sinceLook);
        lastPause = pause;
        lastFace = now;
        faceNow = true;
        lastLook = look;
        looks++;
        recent.add(likeliestTracked(look));
        return decide(now);
    }

    /** A look found nobody, or there was nothing to look through: the mood stays, the belief fades. */
    public void noFace(Instant at) {
        advance(at);
        faceNow = false;
    }

    /**
     * Takes an emotion for the mood at once. {@link Cause#CHOSEN} also {@linkplain #hold holds} it.
     *
     * @return the change; empty when it was the mood already
     */
    public Optional<MoodChange> accept(Emotion emotion, double confidence, Instant at, Cause cause) {
        Instant now = advance(at);
        belief.settleOn(emotion, NAMED);
        settled = true;
        Optional<MoodChange> change = become(emotion, confidence, now, cause);
        if (cause == Cause.CHOSEN) {
            hold(now);
        }
        return change;
    }

    /** Takes the likeliest tracked emotion of one opinion for the mood at once, as a snapshot does. */
    public Optional<MoodChange> accept(EmotionProbabilities opinion, Instant at) {
        Emotion emotion = likeliestTracked(opinion);
        return accept(emotion, Math.min(1, opinion.of(emotion)), at, Cause.SNAPSHOT);
    }

    /**
     * Keeps the mood for the policy's hold time from now, whatever the looks say; does nothing before the first mood.
     */
    public void hold(Instant at) {
        if (mood != null) {
            heldUntil = later(at).plus(policy.hold());
        }
    }

    /** Ends a hold: the looks decide again. */
    public void release() {
        heldUntil = null;
    }

    /** Whether there is a change that {@link #undo} can take back without being told the right mood. */
    public boolean canUndo() {
        return before != null;
    }

    /**
     * The mood is wrong: goes to {@code right}, or back to the mood before the last change, and holds it.
     *
     * @return the change; empty when there is nothing to go back to, or it is the mood already
     */
    public Optional<MoodChange> undo(Optional<Emotion> right, Instant at) {
        Optional<Emotion> target = right.or(() -> Optional.ofNullable(before));
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Optional<MoodChange> change = accept(target.get(), 1, at, Cause.UNDONE);
        before = null;
        hold(at);
        return change;
    }

    /** What is held at this moment, without changing it. */
    public MoodState state(Instant at) {
        return new MoodState(Optional.ofNullable(mood), belief.snapshot(), reason(later(at)));
    }

    private MoodReason reason(Instant now) {
        Mood current = mood;
        if (current != null && isHeld(now) && heldUntil != null) {
            return new MoodReason.Held(current.emotion(), heldUntil);
        }
        Duration unseen = unseenFor(now);
        if (unseen.compareTo(policy.away()) >= 0) {
            return new MoodReason.Away(unseen);
        }
        if (!faceNow && started != null) {
            return new MoodReason.NoFace(unseen);
        }
        if (current == null || !settled) {
            return new MoodReason.Gathering(Math.min(looks, policy.neededLooks()), policy.neededLooks());
        }
        return new MoodOutlook(policy, belief, current, top -> earliest(current, top))
                .reason(lastLook, lastPause, recent, now);
    }

    private Optional<MoodChange> decide(Instant now) {
        Emotion top = belief.likeliest();
        double probability = belief.of(top);
        if (!settled) {
            if (looks < policy.neededLooks() || probability < policy.firstThreshold()) {
                return Optional.empty();
            }
            settled = true;
        } else if (probability < policy.switchThreshold()) {
            return Optional.empty();
        }
        if (isHeld(now) || (mood != null && now.isBefore(earliest(mood, top)))) {
            return Optional.empty();
        }
        return become(top, probability, now, mood == null ? Cause.FIRST : Cause.TRACKED);
    }

    /** When looks may lead from a mood to another emotion at the earliest; later for the one that they came from. */
    private Instant earliest(Mood from, Emotion to) {
        return from.since()
                .plus(to == leftByLooks ? longer(policy.minimumStay(), policy.noReturn()) : policy.minimumStay());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Optional<MoodChange> become(Emotion emotion, double confidence, Instant now, Cause cause) {
        Mood old = mood;
        if (old != null && old.emotion() == emotion) {
            return Optional.empty();
        }
        mood = new Mood(emotion, now);
        leftByLooks = old != null && cause == Cause.TRACKED ? old.emotion() : null;
        before = old == null ? null : old.emotion();
        return Optional.of(new MoodChange(Optional.ofNullable(before), emotion, now, confidence, cause));
    }

    /** Lets the time since the last call pass; answers the moment to work with. */
    private Instant advance(Instant at) {
        Instant now = later(at);
        if (started == null) {
            started = now;
        }
        if (unseenFor(now).compareTo(policy.away()) >= 0) {
            forget();
        } else {
            belief.drift(pauseUntil(now), policy.drift());
        }
        lastUpdate = now;
        return now;
    }

    private Duration pauseUntil(Instant now) {
        return lastUpdate == null ? Duration.ZERO : Duration.between(lastUpdate, now);
    }

    private void forget() {
        belief.forget();
        recent.clear();
        settled = false;
        looks = 0;
        lastLook = null;
    }

    private Instant later(Instant at) {
        return lastUpdate != null && at.isBefore(lastUpdate) ? lastUpdate : at;
    }

    private Duration unseenFor(Instant now) {
        Instant since = lastFace == null ? started : lastFace;
        return since == null ? Duration.ZERO : Duration.between(since, now);
    }

    private boolean isHeld(Instant now) {
        return heldUntil != null && now.isBefore(heldUntil);
    }

    private Emotion likeliestTracked(EmotionProbabilities look) {
        for (Emotion emotion : policy.tracked()) {
            if (look.byEmotion().containsKey(emotion)) {
                return look.among(policy.tracked()).likeliest();
            }
        }
        return look.likeliest();
    }
}
