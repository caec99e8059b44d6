package no.barnevernsregister.contracts.hendelse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonnummervernProperty {

    @Property
    void ingen_ellevesifret_verdi_kommer_ut_i_et_funn(
            @ForAll("nummer") String nummer, @ForAll("rundt") String foran, @ForAll("rundt") String etter) {
        String json = HendelseJson.skriv(funn(foran + nummer + etter));

        assertThat(json).doesNotContain(nummer);
    }

    @Property
    void en_uuid_og_et_organisasjonsnummer_staar_som_de_er(
            @ForAll long hoy, @ForAll long lav, @ForAll("organisasjon") String nummer) {
        UUID id = new UUID(hoy, lav);
        Funn funn = funn(id + " " + nummer);

        assertThat(funn.verdier()).containsEntry("Verdi", id + " " + nummer);
    }

    @Provide
    Arbitrary<String> nummer() {
        Arbitrary<String> dag = Arbitraries.strings().numeric().ofLength(6);
        Arbitrary<String> resten =
                Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(6);
        Arbitrary<String> skille = Arbitraries.of("", " ", "-");
        return Combinators.combine(dag, skille, resten)
                .as((en, mellom, to) -> to.length() == 6 ? en + to : en + mellom + to);
    }

    @Provide
    Arbitrary<String> rundt() {
        return Arbitraries.of("", " ", "(", "/", "æ", ": ", "\n", "fnr ");
    }

    @Provide
    Arbitrary<String> organisasjon() {
        return Arbitraries.strings().numeric().ofLength(9);
    }

    private static Funn funn(String verdi) {
        return new Funn(
                Alvorlighet.ERROR,
                null,
                "Sak 1",
                null,
                "Feil.",
                "Sak",
                null,
                "Sak 1",
                null,
                null,
                null,
                Map.of("Verdi", verdi),
                null,
                "Rett.",
                verdi,
                null,
                null);
    }
}
