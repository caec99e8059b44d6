package no.barnevernsregister.validation.regel.kostra;

import java.util.OptionalInt;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A child of 11 at the end of the year was too old for after-school care all the year. */
public final class Tiltak6 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Tiltak 6", "Tiltak")
            .tekst(
                    "Barnet har SFO eller aktivitetsskole som tiltak i eller etter året det fyller elleve.",
                    "Barnet har SFO eller aktivitetsskule som tiltak i eller etter året det fyller elleve.")
            .gjorDette(
                    "Kontroller kategorien på tiltaket og fødselsnummeret.",
                    "Kontroller kategorien på tiltaket og fødselsnummeret.")
            .merknad("Alderen er rapporteringsåret minus fødselsåret. Meldingen i kontrollprogrammet sier over 11,"
                    + " men regelen slår ut fra året barnet fyller 11, og det følges: da var barnet for gammelt"
                    + " hele året. Tiltak 6 for BVR sier over 11 år.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17851450076" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Tiltak Id="3" StartDato="2025-01-10">
                        <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                        <Kategori Kode="4.2"/>
                      </Tiltak>
                    </Individ>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        OptionalInt alder = grunnlag.alder();
        return alder.isPresent() && alder.getAsInt() >= 11
                ? grunnlag.individ().tiltak().stream()
                        .filter(tiltak -> tiltak.kategori().kode().equals("4.2"))
                        .map(tiltak -> Brudd.ved(tiltak, "Alder", alder.getAsInt(), "Kategori", "4.2"))
                : Stream.empty();
    }
}
