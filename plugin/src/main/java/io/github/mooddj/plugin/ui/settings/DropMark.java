package io.github.mooddj.plugin.ui.settings;

import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.dnd.DropTargetEvent;
import java.util.TooManyListenersException;
import javax.swing.TransferHandler;
import javax.swing.TransferHandler.TransferSupport;

/** Marks a card while something that it takes is dragged over it. */
final class DropMark extends DropTargetAdapter {
    private final DropCard card;

    private DropMark(DropCard card) {
        this.card = card;
    }

    /** The card must have its transfer handler already. */
    static void on(DropCard card) {
        try {
            if (card.getDropTarget() != null) {
                card.getDropTarget().addDropTargetListener(new DropMark(card));
            }
        } catch (TooManyListenersException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void dragEnter(DropTargetDragEvent event) {
        TransferHandler handler = card.getTransferHandler();
        card.setMarked(handler != null && handler.canImport(new TransferSupport(card, event.getTransferable())));
    }

    @Override
    public void dragExit(DropTargetEvent event) {
        card.setMarked(false);
    }

    @Override
    public void drop(DropTargetDropEvent event) {
        card.setMarked(false);
    }
}
