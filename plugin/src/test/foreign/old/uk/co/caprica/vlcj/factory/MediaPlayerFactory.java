package uk.co.caprica.vlcj.factory;

/** Of another version: nothing in it is where it was. */
public final class MediaPlayerFactory {}
