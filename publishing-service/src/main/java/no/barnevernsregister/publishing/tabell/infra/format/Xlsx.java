package no.barnevernsregister.publishing.tabell.infra.format;

import java.io.IOException;
import java.io.OutputStream;
import no.barnevernsregister.publishing.tabell.Datasett;
import no.barnevernsregister.publishing.tabell.Tabelltekst;
import no.barnevernsregister.publishing.tabell.Visning;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel file: the table, and below it its notes, what the signs mean, and its source. */
public final class Xlsx implements Format {

    @Override
    public String navn() {
        return "xlsx";
    }

    @Override
    public String innholdstype() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String endelse() {
        return "xlsx";
    }

    @Override
    public void skriv(Datasett sett, Visning visning, OutputStream ut) throws IOException {
        var ark = new Tabellark(sett, visning);
        try (var bok = new Workbook(ut, Tabelltekst.KILDE, null)) {
            Worksheet side = bok.newWorksheet(sett.tabell().id());
            int rad = 0;
            if (visning.medTittel()) {
                side.value(rad, 0, sett.tittel());
                rad += 2;
            }
            int bredde = ark.forspalte().size();
            for (int i = 0; i < bredde; i++) {
                side.value(rad, i, ark.forspalte().get(i));
            }
            for (int kolonne = 0; kolonne < ark.kolonner(); kolonne++) {
                side.value(rad, bredde + kolonne, ark.overskrift(kolonne));
            }
            for (int nummer = 0; nummer < ark.rader(); nummer++) {
                rad++;
                var navn = ark.forspalte(nummer);
                for (int i = 0; i < bredde; i++) {
                    side.value(rad, i, navn.get(i));
                }
                for (int kolonne = 0; kolonne < ark.kolonner(); kolonne++) {
                    int celle = ark.celle(nummer, kolonne);
                    if (sett.kube().harVerdi(celle)) {
                        side.value(rad, bredde + kolonne, sett.kube().verdi(celle));
                    } else {
                        side.value(rad, bredde + kolonne, sett.kube().tegn(celle));
                    }
                }
            }
            rad += 2;
            for (String note : sett.noter()) {
                side.value(rad++, 0, note);
            }
            for (var tegn : Tabelltekst.tegn().entrySet()) {
                side.value(rad++, 0, tegn.getKey() + " = " + tegn.getValue().paa(sett.sprak()));
            }
            side.value(rad, 0, sett.kilde());
        }
    }
}
