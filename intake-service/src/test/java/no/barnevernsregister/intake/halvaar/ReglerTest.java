package no.barnevernsregister.intake.halvaar;

import static no.barnevernsregister.intake.halvaar.Utfyllinger.DEFINISJONER;
import static no.barnevernsregister.intake.halvaar.Utfyllinger.RUNDE;
import static no.barnevernsregister.intake.halvaar.Utfyllinger.med;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.barnevernsregister.intake.halvaar.definisjon.Regel;
import no.barnevernsregister.intake.halvaar.definisjon.Regel.Alvor;
import no.barnevernsregister.intake.halvaar.skjema.Kontroll;
import no.barnevernsregister.intake.halvaar.skjema.Regelfunn;
import no.barnevernsregister.intake.halvaar.skjema.Sammenheng;
import no.barnevernsregister.intake.halvaar.skjema.Utfylling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule: answers that it finds something in, and answers at the edge that it lets pass. */
class ReglerTest {

    /** A rule, the findings' key, answers that break it, answers at the edge, what the half-year before and last year had. */
    record Prove(String funn, String brudd, String kant, String forrige, String iFjor) {}

    static List<Prove> prover() {
        return List.of(
                p("R0/2.B", "2.B=", "2.B=0"),
                p("R1", "1.1.A=10, 1.1.B=8, 1.1.C=1,5", "1.1.A=10, 1.1.B=8,5, 1.1.C=1,5"),
                p("R1.D", "1.1.A=10, 1.1.D=10,1", "1.1.A=10, 1.1.D=10"),
                p("R1.E", "1.1.A=10, 1.1.E=11", "1.1.A=10, 1.1.E=10"),
                p("R1.F", "1.1.A=10, 1.1.F=11", "1.1.A=10, 1.1.F=10"),
                p("R1.H", "1.1.A=10, 1.1.H=11", "1.1.A=10, 1.1.H=10"),
                p("R2", "2.A=3, 2.B=10, 2.C1=7, 2.C2=1, 2.H=4", "2.A=3, 2.B=10, 2.C1=7, 2.C2=1, 2.H=5"),
                new Prove("R2.forrige", "2.A=3", "2.A=4", "2.H=4", ""),
                p("R3", "2.C1=5, 2.C2=1, 2.D=4, 2.F=3", "2.C1=5, 2.C2=1, 2.D=4, 2.F=2"),
                p("R3.herav", "2.G=1, 2.G.herav=2", "2.G=2, 2.G.herav=2"),
                p(
                        "R4",
                        "3.B1=3, 3.B2=2, 3.B3=1, 3.C=3, 3.C1=2, 3.C2=0",
                        "3.B1=3, 3.B2=2, 3.B3=1, 3.C=3, 3.C1=2, 3.C2=1"),
                p("R4.utv", "3.B2=1, 3.B3=1, 3.D=1, 3.B.utv=4", "3.B2=1, 3.B3=1, 3.D=1, 3.B.utv=3"),
                new Prove(
                        "R5",
                        "3.A=5, 3.B1=4, 3.B2=0, 3.B3=0, 3.D=2",
                        "3.A=5, 3.B1=4, 3.B2=0, 3.B3=0, 3.D=3",
                        "3.D=2",
                        ""),
                p("R5.frist", "3.D=2, 3.D1=3", "3.D=2, 3.D1=2"),
                p("R5.over", "3.B1=1, 3.B2=1, 3.B3=0, 3.E=3", "3.B1=1, 3.B2=1, 3.B3=0, 3.E=2"),
                p("R6", "3.B1=1, 3.B2=1, 3.B3=0, SF.1=3", "3.B1=1, 3.B2=1, 3.B3=0, SF.1=2"),
                p("R6.avvik", "3.E=1, SF.1=2", "3.E=2, SF.1=2"),
                p("R7", "4.A3=2, 4.A3.1=3", "4.A3=2, 4.A3.1=2"),
                p("R7.tre", "4.A.plan=2, 4.A3=3", "4.A.plan=2, 4.A3=2"),
                p("R7.plan", "4.A=2, 4.A.plan=3", "4.A=2, 4.A.plan=2"),
                p("R8", "4.A=10, 4.A.2=5, 4.A.6=4", "4.A=10, 4.A.2=10, 4.A.6=10"),
                p("R8.B", "4.B=1, 4.B.herav=2", "4.B=2, 4.B.herav=2"),
                p("R8.C", "4.C=1, 4.C.herav=2", "4.C=2, 4.C.herav=2"),
                p("R8.D", "4.D=1, 4.D.herav=2", "4.D=2, 4.D.herav=2"),
                p("R9", "4.D.inst=2, 4.D.4-24=2, 4.D.4-26=1", "4.D.inst=3, 4.D.4-24=2, 4.D.4-26=1"),
                p("R9.fosterhjem", "4.D.fosterhjem=1, 4.D.4-27=2", "4.D.fosterhjem=2, 4.D.4-27=2"),
                p("R9.sum", "4.D=2, 4.D.inst=2, 4.D.fosterhjem=1", "4.D=3, 4.D.inst=2, 4.D.fosterhjem=1"),
                r10("E"),
                r10("E2"),
                r10("F"),
                r10("G"),
                r10("H"),
                r10("I"),
                r10("J"),
                r10("K"),
                r10("M"),
                r10("N"),
                p("R11", "5.1=5, 5.egenkom=2, 5.annenkom=2", "5.1=5, 5.egenkom=2, 5.annenkom=3"),
                p("R11.u18", "5.1=5, 5.1.u18=6", "5.1=5, 5.1.u18=5"),
                p("R12.tf", "5.2.1=1, 5.2.3=1, 5.2.tf=3", "5.2.1=1, 5.2.3=1, 5.2.tf=2"),
                p("R12.u1", "5.2.1=1, 5.2.2=2", "5.2.1=2, 5.2.2=2"),
                p("R12.o1", "5.2.3=1, 5.2.4=2", "5.2.3=2, 5.2.4=2"),
                p("R13.u1", "5.ok.u1=1, 5.2.2.oppf=2", "5.ok.u1=2, 5.2.2.oppf=2"),
                p("R13.o1", "5.ok.o1=1, 5.2.4.oppf=2", "5.ok.o1=2, 5.2.4.oppf=2"),
                p("R14", "6.A=3, 6.B=2, 6.C=1, 6.D=1", "6.A=3, 6.B=1, 6.C=1, 6.D=1"),
                p("R14.nemnd", "7.C=1, 7.C.herav=2", "7.C=2, 7.C.herav=2"),
                p("R14.bortfalt", "4.G.halvaar=1, 7.bortfalt.4-6.2=2", "4.G.halvaar=2, 7.bortfalt.4-6.2=2"),
                p("R14.atferd", "4.I.halvaar=1, 7.bortfalt.4-25.2=2", "4.I.halvaar=2, 7.bortfalt.4-25.2=2"),
                new Prove("R15/2.B", "2.B=61", "2.B=60", "", "2.B=40"),
                p("R16.iks", "0.iks=J", "0.iks=N"),
                p("R16.tilsyn", "0.tilsyn.bvt=N", "0.tilsyn.bvt=N, 0.tilsyn.hvem=Helsestasjonen"));
    }

    private static Prove p(String funn, String brudd, String kant) {
        return new Prove(funn, brudd, kant, "", "");
    }

    private static Prove r10(String vedtak) {
        String punkt = "4." + vedtak;
        return new Prove(
                "R10." + vedtak,
                punkt + "=3, " + punkt + ".halvaar=0",
                punkt + "=3, " + punkt + ".halvaar=1",
                punkt + "=2",
                "");
    }

    @ParameterizedTest
    @MethodSource("prover")
    void finner_bruddet_og_lar_kanten_passere(Prove prove) {
        assertThat(funn(prove, prove.brudd())).containsKey(prove.funn());
        assertThat(funn(prove, prove.kant())).doesNotContainKey(prove.funn());
    }

    @Test
    void alle_regler_har_en_prove() {
        Set<String> provd =
                prover().stream().map(en -> en.funn().replaceAll("/.*", "")).collect(Collectors.toSet());
        assertThat(DEFINISJONER.forRunde(RUNDE).regler().stream().map(Regel::id))
                .containsExactlyInAnyOrderElementsOf(provd);
    }

    @Test
    void en_regel_tier_naar_et_tall_den_trenger_mangler() {
        assertThat(Kontroll.forTjenesten(med("2.A=3, 2.B=4")))
                .filteredOn(en -> !en.erMangel())
                .isEmpty();
        assertThat(Kontroll.forTjenesten(med("4.E=3, 4.E.halvaar=0")))
                .as("uten forrige halvår kan ingen si at tallet har økt")
                .filteredOn(en -> !en.erMangel())
                .isEmpty();
    }

    @Test
    void et_svar_som_ikke_er_et_tall_blir_funnet_og_leses_ikke_som_null() {
        Utfylling utfylling = med("2.A=mange, 2.B=-1, 2.H=1 200, 2.D=1.5");
        assertThat(Kontroll.forTjenesten(utfylling))
                .filteredOn(en -> en.nokkel().startsWith("FORM/"))
                .extracting(Regelfunn::nokkel)
                .containsExactly("FORM/2.A", "FORM/2.B", "FORM/2.D");
        assertThat(utfylling.tall(Utfyllinger.VARDO, "2.H"))
                .hasValueSatisfying(verdi -> assertThat(verdi).isEqualByComparingTo("1200"));
    }

    @Test
    void en_feilfri_rapport_har_ingen_funn_for_tjenesten_og_mangler_bare_statsforvalterens_punkter() {
        Tjeneste tjeneste = Tjeneste.alene(Utfyllinger.VARDO);
        var utfylling =
                new Utfylling(DEFINISJONER.forRunde(RUNDE), tjeneste, Utfyllinger.feilfri(tjeneste), Sammenheng.INGEN);
        assertThat(Kontroll.forTjenesten(utfylling)).isEmpty();
        assertThat(Kontroll.forStatsforvalteren(utfylling))
                .extracting(Regelfunn::nokkel)
                .containsExactly("R0/SF.1", "R0/SF.3");
    }

    @Test
    void en_advarsel_stopper_til_den_har_en_merknad_og_en_feil_stopper_uansett() {
        Regelfunn uten = funn(prover().get(1), "1.1.A=10, 1.1.B=8, 1.1.C=1").get("R1");
        Regelfunn med = funn(prover().get(1), "1.1.A=10, 1.1.B=8, 1.1.C=1, merknad/R1=Vikarer")
                .get("R1");
        assertThat(uten).isNotNull().satisfies(en -> assertThat(en.stopper()).isTrue());
        assertThat(med).isNotNull().satisfies(en -> {
            assertThat(en.alvor()).isEqualTo(Alvor.ADVARSEL);
            assertThat(en.stopper()).isFalse();
            assertThat(en.tall()).isEqualTo("1.1.B: 8, 1.1.C: 1, 1.1.A: 10");
        });
        assertThat(funn(prover().getFirst(), "2.G=1, 2.G.herav=2, merknad/R3.herav=Nei"))
                .hasEntrySatisfying("R3.herav", en -> assertThat(en.stopper()).isTrue());
    }

    @Test
    void regler_gjelder_hver_kommune_i_et_samarbeid_for_seg() {
        var samarbeid = new Tjeneste(Utfyllinger.VARDO, List.of(Utfyllinger.VARDO, Utfyllinger.VADSO));
        Map<no.barnevernsregister.intake.halvaar.skjema.Felt, String> svar =
                new java.util.HashMap<>(Utfyllinger.feilfri(samarbeid));
        svar.putAll(Utfyllinger.felter(Utfyllinger.VADSO, "4.B=1, 4.B.herav=2"));
        var utfylling = new Utfylling(DEFINISJONER.forRunde(RUNDE), samarbeid, svar, Sammenheng.INGEN);
        assertThat(Kontroll.forTjenesten(utfylling)).singleElement().satisfies(en -> {
            assertThat(en.nokkel()).isEqualTo("R8.B");
            assertThat(en.enhet()).isEqualTo(Utfyllinger.VADSO);
        });
    }

    private static Map<String, Regelfunn> funn(Prove prove, String svar) {
        Utfylling utfylling = med(svar, prove.forrige(), prove.iFjor());
        return Kontroll.forStatsforvalteren(utfylling).stream()
                .collect(Collectors.toMap(Regelfunn::nokkel, en -> en, (en, _) -> en));
    }

    @Test
    void feil_og_advarsel_er_som_bestemt() {
        Map<Alvor, List<String>> etterAlvor = DEFINISJONER.forRunde(RUNDE).regler().stream()
                .collect(Collectors.groupingBy(Regel::alvor, Collectors.mapping(Regel::id, Collectors.toList())));
        assertThat(etterAlvor.get(Alvor.FEIL))
                .containsAll(Arrays.asList("R0", "R3", "R4", "R6", "R7", "R8", "R11", "R14", "R16.iks"));
        assertThat(etterAlvor.get(Alvor.ADVARSEL)).contains("R1", "R2", "R5", "R9", "R15", "R7.tre");
    }
}
