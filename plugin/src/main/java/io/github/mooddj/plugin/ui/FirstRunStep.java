package io.github.mooddj.plugin.ui;

import javax.swing.JComponent;

/** A step of the introduction. */
interface FirstRunStep {
    /** Its heading. */
    String title();

    /** What gets the focus when the step is shown. */
    JComponent first();

    /** What the user answered to the question for the camera. */
    interface Answer {
        /** True for yes. */
        void given(boolean yes);
    }
}
