package io.github.mooddj.model.train;

import io.github.mooddj.model.face.FaceCropper;
import io.github.mooddj.model.face.FaceLandmarks;
import io.github.mooddj.model.face.GrayImage;

/** How large a face is cut out of its picture. */
enum Cropping {
    /** As the emotion network sees it, so that sharpness tells nothing. */
    NETWORK {
        @Override
        GrayImage crop(GrayImage picture, FaceLandmarks landmarks) {
            return CROPPER.crop(picture, landmarks);
        }

        @Override
        GrayImage whole(GrayImage crop) {
            return CROPPER.whole(crop);
        }
    },
    /** As large as it is, for those that bring it to their own size. */
    OWN_SIZE {
        @Override
        GrayImage crop(GrayImage picture, FaceLandmarks landmarks) {
            return CROPPER.cropAtOwnSize(picture, landmarks);
        }

        @Override
        GrayImage whole(GrayImage crop) {
            return crop;
        }
    };

    private static final FaceCropper CROPPER = new FaceCropper();

    /** The face, upright and framed as in training. */
    abstract GrayImage crop(GrayImage picture, FaceLandmarks landmarks);

    /** A picture that is a face crop already. */
    abstract GrayImage whole(GrayImage crop);
}
