package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** After-school care is no measure for a child over eleven years of age. */
public final class Tiltak6 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Tiltak 6", "Tiltak")
            .nasjonal("MEASURE_06")
            .tekst(
                    "Skolefritidsordning er registrert som tiltak for et barn som har fylt tolv år.",
                    "Skulefritidsordning er registrert som tiltak for eit barn som har fylt tolv år.")
            .gjorDette(
                    "Kontroller kategorien og fødselsdatoen, og avslutt tiltaket hvis det er over.",
                    "Kontroller kategorien og fødselsdatoen, og avslutt tiltaket dersom det er over.")
            .merknad("Alderen er hele år på uttrekksdatoen, eller på tiltakets siste dag når det er avsluttet"
                    + " før: 12 år eller mer. Uten personalia eller før fødselen prøves den ikke.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000009" StartDato="2026-01-10" Fodselsnummer="17851000200" Fodseldato="2010-05-17" Kjonn="2"/>
                      <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                        <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                        <Kategori Kode="4.2"/>
                      </Tiltak>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().tiltak().stream()
                .filter(tiltak -> tiltak.kategori().kode().equals(KATEGORI))
                .flatMap(tiltak -> Tiltaksalder.av(grunnlag, tiltak).stream()
                        .filter(alder -> alder > 11)
                        .mapToObj(alder -> Brudd.ved(tiltak, "Kategori", KATEGORI, "Alder", alder)));
    }

    private static final String KATEGORI = "4.2";
}
