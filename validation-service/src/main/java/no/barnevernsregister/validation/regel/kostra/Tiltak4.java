package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A care measure that has ended says why it was lifted. */
public final class Tiltak4 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Tiltak 4", "Tiltak")
            .tekst(
                    "Omsorgstiltaket er avsluttet uten at det står hvorfor det ble opphevet.",
                    "Omsorgstiltaket er avslutta utan at det står kvifor det vart oppheva.")
            .gjorDette("Registrer årsaken til opphevelsen på tiltaket.", "Registrer årsaka til opphevinga på tiltaket.")
            .lov("barnevernsloven § 5-7")
            .merknad("Omsorgstiltak som for BVR og i kravteksten: BVL2021 § 5-1 uansett bokstav; BVL § 4-12; BVL §"
                    + " 4-8 med ledd 2 eller 3 eller jamfør § 4-12. Store og små bokstaver i lovens navn er det"
                    + " samme. Tiltak 12 for BVR er en feil og gjelder bare plasseringer; her følges kravteksten for"
                    + " 15F.")
            .eksempel("""
                    <Tiltak Id="3" StartDato="2025-01-10" SluttDato="2025-06-30">
                      <Lovhjemmel Lov="BVL2021" Kapittel="5" Paragraf="1"/>
                      <Kategori Kode="2.1"/>
                    </Tiltak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().tiltak().stream()
                .filter(tiltak ->
                        tiltak.sluttDato() != null && tiltak.opphevelse() == null && Klienttiltak.erOmsorg(tiltak))
                .map(tiltak -> Brudd.ved(
                        tiltak,
                        "StartDato",
                        tiltak.startDato(),
                        "SluttDato",
                        tiltak.sluttDato(),
                        "Kategori",
                        tiltak.kategori().kode()));
    }
}
