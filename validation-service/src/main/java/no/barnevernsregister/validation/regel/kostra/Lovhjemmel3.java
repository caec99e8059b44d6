package no.barnevernsregister.validation.regel.kostra;

import java.util.OptionalInt;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Care ends at 18; who is 19 at the end of the year was 18 all the year. */
public final class Lovhjemmel3 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Lovhjemmel 3", "Tiltak")
            .tekst(
                    "Klienten er over 18 år og har et omsorgstiltak.",
                    "Klienten er over 18 år og har eit omsorgstiltak.")
            .gjorDette(
                    "Kontroller fødselsnummeret og lovhjemmelen på tiltaket.",
                    "Kontroller fødselsnummeret og lovheimelen på tiltaket.")
            .lov("barnevernsloven § 3-6")
            .merknad("Over 18 er 19 eller mer 31. desember. Gjelder også avsluttede tiltak, for de varte inn i"
                    + " rapporteringsåret; Tiltak 13 for BVR gjelder åpne tiltak fra fylte 18. Omsorgstiltak som i"
                    + " Tiltak 4.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17850650241" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Tiltak Id="3" StartDato="2025-01-10">
                        <Lovhjemmel Lov="BVL2021" Kapittel="5" Paragraf="1"/>
                        <Kategori Kode="2.1"/>
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
        return alder.isPresent() && alder.getAsInt() > 18
                ? grunnlag.individ().tiltak().stream()
                        .filter(Klienttiltak::erOmsorg)
                        .map(tiltak -> Brudd.ved(tiltak, "Alder", alder.getAsInt(), "StartDato", tiltak.startDato()))
                : Stream.empty();
    }
}
