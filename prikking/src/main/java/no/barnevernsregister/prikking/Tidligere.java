package no.barnevernsregister.prikking;

import java.util.List;

/**
 * What an earlier release does to this one. Old and new are compared cell by cell.
 * Published before and unchanged: known already, so it is published, and its neighbours are protected with that in mind.
 * Published before and changed by as few children as the threshold: the difference is a small count, so the cell is hidden.
 * Hidden before: hidden still.
 */
final class Tidligere {
    private final Utgivelsesnett utgivelse;
    private final Nett.Bygger b;

    Tidligere(Utgivelsesnett utgivelse, Nett.Bygger b) {
        this.utgivelse = utgivelse;
        this.b = b;
    }

    void merk(List<Publisertcelle> celler) {
        for (Publisertcelle for_ : celler) {
            int c = utgivelse.celle(for_.telling(), for_.koder());
            if (c >= 0) {
                merk(c, for_);
            }
        }
    }

    private void merk(int c, Publisertcelle for_) {
        if (for_.skjult()) {
            if (b.verdi(c) > 0 || b.kanSkjules(c)) {
                b.beholdSkjult(c);
            }
            return;
        }
        long endring = Math.abs(b.verdi(c) - for_.verdi().orElseThrow());
        int terskel = utgivelse.rom(for_.telling()).telling.regler().terskel();
        if (endring == 0) {
            b.vis(c);
        } else if (endring <= terskel) {
            b.primar(c);
            utgivelse.endret.set(c);
        }
    }
}
