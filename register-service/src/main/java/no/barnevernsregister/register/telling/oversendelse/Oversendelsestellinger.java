package no.barnevernsregister.register.telling.oversendelse;

import java.util.List;
import no.barnevernsregister.register.telling.Telling;

/** The counts of referrals to the tribunal. */
public final class Oversendelsestellinger {

    public static final List<Telling> ALLE =
            List.of(new Oversendelser(), new OversendelserEtterGrunnlag(), new BarnMedOversendelse());

    private Oversendelsestellinger() {}
}
