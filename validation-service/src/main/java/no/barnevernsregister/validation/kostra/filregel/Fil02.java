package no.barnevernsregister.validation.kostra.filregel;

import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The root of the file is Barnevern, bare. */
public final class Fil02 {

    public static final Regelomtale OMTALE = Regelomtale.feil("Fil 02", "Barnevern")
            .tekst(
                    "Filen er ikke et KOSTRA 15F-uttrekk: rotelementet skal være Barnevern, uten attributter og navnerom.",
                    "Fila er ikkje eit KOSTRA 15F-uttrekk: rotelementet skal vere Barnevern, utan attributt og namnerom.")
            .gjorDette(
                    "Send filen som fagsystemet lager for KOSTRA 15F, uten å endre den.",
                    "Send fila som fagsystemet lagar for KOSTRA 15F, utan å endre henne.")
            .merknad("Skjemaet har også Avgiver og Individ som rot; en slik fil er ikke et helt uttrekk og avvises."
                    + " Resten av filen leses ikke.")
            .eksempel(
                    "<Avgiver Organisasjonsnummer=\"964965226\" Versjon=\"2025\" Kommunenummer=\"3401\" Kommunenavn=\"Kongsvinger\"/>")
            .ferdig();

    private Fil02() {}

    /** Nothing when the root is as it should be. */
    public static Optional<Funn> sjekk(XmlDokument rot) {
        boolean holder = rot.navn().equals("Barnevern")
                && rot.navnerom().isEmpty()
                && rot.attributter().isEmpty();
        return holder ? Optional.empty() : Optional.of(Filfunn.av(OMTALE, rot.plassering(), Map.of()));
    }
}
