package no.barnevernsregister.intake.funn.infra;

import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.rapport.Csvrad;
import no.barnevernsregister.contracts.rapport.Rapportcsv;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.intake.funn.ApentFunnRepository.Rad;

/** Open findings for a spreadsheet: the columns of a report, and beside them since when. */
final class ApentFunnCsv {

    private static final List<Tekst> TILLEGG = List.of(
            new Tekst("Sakens id", "Id-en til saka"),
            new Tekst("Først sett", "Først sett"),
            new Tekst("Sist sett", "Sist sett"));

    private ApentFunnCsv() {}

    static String hode(Sprak sprak) {
        return Csvrad.BOM
                + Csvrad.av(Stream.concat(
                                Rapportcsv.kolonner(sprak).stream(),
                                TILLEGG.stream().map(sprak::av))
                        .toList());
    }

    static String rad(Rad rad, Sprak sprak) {
        var apent = rad.apent();
        return Csvrad.av(Stream.concat(
                        Rapportcsv.felter(apent.sistInnsending().toString(), apent.funn(), sprak).stream(),
                        Stream.of(
                                rad.sakId() == null ? "" : rad.sakId().toString(),
                                apent.forstSett().toString(),
                                apent.sistSett().toString()))
                .toList());
    }
}
