package no.barnevernsregister.register.innsyn.infra;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.identitet.Personer;
import no.barnevernsregister.register.innsyn.Innsynssvar;
import no.barnevernsregister.register.innsyn.Innsynssvar.Innsynssak;
import no.barnevernsregister.register.innsyn.Innsynssvar.TidligereSak;
import no.barnevernsregister.register.innsyn.infra.Innsynslesing.Funnet;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.revisjon.Lesing;
import no.barnevernsregister.register.revisjon.Lest;
import no.barnevernsregister.register.revisjon.infra.Revisjon;
import no.barnevernsregister.register.tilgang.Tilgang;

/** Insight for one person, on that person's request: the only way from a number to what is held. */
@ApplicationScoped
public class Innsyn {

    private final Revisjon revisjon;
    private final Personer personer;
    private final Nyttelastkryptering kryptering;
    private final Clock klokke;

    Innsyn(Revisjon revisjon, Personer personer, Nyttelastkryptering kryptering, Clock klokke) {
        this.revisjon = revisjon;
        this.personer = personer;
        this.kryptering = kryptering;
        this.klokke = klokke;
    }

    /** All that is held about the person with this number; the look itself is logged and not yet in the answer. */
    public Innsynssvar om(Identitet identitet, Hvem hvem, Formaal formaal) throws SQLException {
        return revisjon.les(hvem, new Lesing("innsyn", formaal, Tilgang.ALLE), forbindelse -> {
            Set<String> pseudonymer =
                    personer.finn(identitet).map(personer::sammeSom).orElse(Set.of());
            return les(forbindelse, pseudonymer);
        });
    }

    private Lest<Innsynssvar> les(Connection forbindelse, Set<String> pseudonymer) throws SQLException {
        var lesing = new Innsynslesing(forbindelse, kryptering);
        List<Innsynssak> saker = new ArrayList<>();
        List<TidligereSak> tidligere = new ArrayList<>();
        for (Funnet sak : lesing.saker(pseudonymer)) {
            if (sak.naa()) {
                saker.add(lesing.hele(sak));
            } else {
                tidligere.add(lesing.delvis(sak, pseudonymer));
            }
        }
        List<Long> numre = saker.stream().map(Innsynssak::nr).toList();
        var oppslag = new Oppslagslesing(forbindelse);
        var svar = new Innsynssvar(
                klokke.instant(),
                personer.holdt(pseudonymer).stream()
                        .map(en -> new Innsynssvar.Id(en.slag(), en.nummer(), en.pseudonym(), en.fra()))
                        .toList(),
                saker,
                tidligere,
                oppslag.nevnt(numre, pseudonymer),
                oppslag.vide(numre));
        return new Lest<>(svar, svar.rader(), numre, List.copyOf(pseudonymer));
    }
}
