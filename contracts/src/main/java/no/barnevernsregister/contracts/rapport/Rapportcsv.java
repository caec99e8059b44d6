package no.barnevernsregister.contracts.rapport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.typer.Tekst;
import org.jspecify.annotations.Nullable;

/** The findings as a table for a spreadsheet, one a row; a report without findings has no row. */
public final class Rapportcsv implements Rapportskriver {

    private static final List<Tekst> KOLONNER = List.of(
            new Tekst("Kilde", "Kjelde"),
            Ord.ALVORLIGHET,
            Ord.MILDNET_FRA,
            Ord.REGEL,
            Ord.JOURNALNUMMER,
            Ord.ELEMENT,
            new Tekst("Elementets id", "Id-en til elementet"),
            new Tekst("Sti", "Sti"),
            Ord.LINJE,
            Ord.KOLONNE,
            Ord.HVA,
            Ord.VERDIER,
            Ord.GJOR_DETTE,
            Ord.LOV);

    private final Appendable ut;
    private final Sprak sprak;

    /** Begins the file: {@link Csvrad#BOM} and the names of the columns. */
    public Rapportcsv(Appendable ut, Sprak sprak) {
        this.ut = ut;
        this.sprak = sprak;
        skriv(Csvrad.BOM + Csvrad.av(kolonner(sprak)));
    }

    @Override
    public void skriv(Rapportkilde kilde, Valideringsrapport rapport) {
        for (Funn funn : rapport.funn()) {
            skriv(Csvrad.av(felter(kilde.navn(), funn, sprak)));
        }
    }

    /** The names of the columns. */
    public static List<String> kolonner(Sprak sprak) {
        return KOLONNER.stream().map(sprak::av).toList();
    }

    /** A finding as a row under {@link #kolonner}. */
    public static List<String> felter(String kilde, Funn funn, Sprak sprak) {
        return Stream.of(
                        kilde,
                        sprak.av(Ord.av(funn.alvorlighet())),
                        funn.originalAlvorlighet() == null ? "" : sprak.av(Ord.av(funn.originalAlvorlighet())),
                        funn.regelId(),
                        funn.journalnummer(),
                        funn.type(),
                        funn.elementId(),
                        funn.sti(),
                        funn.linje(),
                        funn.kolonne(),
                        Ord.tekst(funn, sprak),
                        Ord.verdier(funn),
                        Ord.gjorDette(funn, sprak),
                        funn.lov())
                .map(Rapportcsv::tekst)
                .toList();
    }

    private static String tekst(@Nullable Object verdi) {
        return verdi == null ? "" : verdi.toString();
    }

    private void skriv(String linje) {
        try {
            ut.append(linje);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // Every row ends itself.
    }
}
