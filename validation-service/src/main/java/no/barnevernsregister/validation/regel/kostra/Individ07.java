package no.barnevernsregister.validation.regel.kostra;

import java.util.OptionalInt;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Nobody over 25 is a client. */
public final class Individ07 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Individ 07", "Individ")
            .tekst("Klienten er over 25 år.", "Klienten er over 25 år.")
            .gjorDette(
                    "Kontroller fødselsnummeret, eller ta klienten ut av filen.",
                    "Kontroller fødselsnummeret, eller ta klienten ut av fila.")
            .lov("barnevernsloven § 3-6")
            .merknad("Alderen er rapporteringsåret minus fødselsåret, altså alderen 31. desember; over 25 er 26"
                    + " eller mer. Om klienten er avsluttet, har ingenting å si. Sak 7 for BVR er en advarsel fra"
                    + " fylte 25; her følges kravteksten for 15F.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17859910025" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Tiltak Id="3" StartDato="2025-01-10">
                        <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                        <Kategori Kode="3.9"/>
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
        return alder.isPresent() && alder.getAsInt() > 25
                ? Stream.of(Brudd.ved(grunnlag.individ(), "Alder", alder.getAsInt()))
                : Stream.empty();
    }
}
