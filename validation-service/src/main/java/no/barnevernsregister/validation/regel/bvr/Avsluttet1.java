package no.barnevernsregister.validation.regel.bvr;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** The flag and the end date of a case say the same. The date is what counts. */
public final class Avsluttet1 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Avsluttet 1", "Sak")
            .tekst(
                    "Saken er merket som avsluttet uten sluttdato og regnes som åpen.",
                    "Saka er merkt som avslutta utan sluttdato og blir rekna som open.")
            .gjorDette(
                    "Er saken avsluttet, legg inn sluttdato og merk den som avsluttet. Er den åpen, fjern begge deler.",
                    "Er saka avslutta, legg inn sluttdato og merk ho som avslutta. Er ho open, fjern begge delar.")
            .merknad(
                    "Sluttdatoen avgjør om saken er avsluttet; merket telles ikke. En sluttdato som ennå ikke var kommet da saken ble"
                            + " hentet ut, står ikke i strid med et merke som sier at saken er åpen.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer="2026/1" Avsluttet="true"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        LocalDate slutt = sak.sluttDato();
        Boolean merke = sak.avsluttet();
        if (merke == null) {
            return Stream.empty();
        }
        if (merke && slutt == null) {
            return Stream.of(Brudd.ved(grunnlag, "Avsluttet", merke));
        }
        return !merke && slutt != null && !slutt.isAfter(grunnlag.uttrekksdato())
                ? Stream.of(Brudd.ved(grunnlag, "Avsluttet", merke, "SluttDato", slutt)
                        .medTekst(
                                "Saken har en sluttdato, men er merket som åpen. Den regnes som avsluttet.",
                                "Saka har ein sluttdato, men er merkt som open. Ho blir rekna som avslutta."))
                : Stream.empty();
    }
}
