package no.barnevernsregister.register.orakel;

/** Children of the country, each counted once wherever it has its cases. */
final class Landstellinger implements Tellefamilie {

    @Override
    public void tell(Barn barn, Tidsrom tid, Bok.Side side) {
        if (!barn.tiltakIKraft(tid).isEmpty()) {
            side.en("barn_i_landet_med_tiltak");
        }
        if (!barn.tiltakApne(tid.siste()).isEmpty()) {
            side.en("barn_i_landet_med_tiltak_per_slutt");
        }
    }
}
