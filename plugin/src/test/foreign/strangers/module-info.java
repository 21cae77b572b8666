/** A player that knows nothing of plug-ins, as a module that exports nothing. */
module strangers.player {
    requires java.desktop;
}
