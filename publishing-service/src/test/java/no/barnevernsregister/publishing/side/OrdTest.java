package no.barnevernsregister.publishing.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import org.junit.jupiter.api.Test;

class OrdTest {

    private static final Pattern BRUK = Pattern.compile("(?:\\bo|ord|ord\\(\\))\\.av\\((?:'|\")([A-Za-z_]+)(?:'|\")");
    private static final Pattern NOKKEL = Pattern.compile("\"([a-z][a-z_]+)\"|([A-Z][A-Z_]+)");

    @Test
    void hver_tekst_star_pa_bokmal_nynorsk_og_engelsk_med_de_samme_hullene() {
        Ord.alle().forEach((nokkel, tekst) -> {
            assertThat(tekst.keySet()).as(nokkel).containsExactlyInAnyOrder(Sprak.values());
            assertThat(tekst.values().stream().map(OrdTest::hull).distinct())
                    .as(nokkel)
                    .hasSize(1);
        });
    }

    @Test
    void hver_tekst_som_sidene_ber_om_finnes_og_ingen_tekst_er_uten_bruk() throws IOException {
        Set<String> brukt = new TreeSet<>();
        Set<String> nevnt = new TreeSet<>();
        for (String mappe : List.of("src/main/resources/templates", "src/main/java")) {
            try (Stream<Path> filer = Files.walk(Path.of(mappe))) {
                for (Path fil : filer.filter(Files::isRegularFile).toList()) {
                    String innhold = Files.readString(fil);
                    BRUK.matcher(innhold).results().forEach(treff -> brukt.add(treff.group(1)));
                    NOKKEL.matcher(innhold)
                            .results()
                            .forEach(treff -> nevnt.add(treff.group(1) == null ? treff.group(2) : treff.group(1)));
                }
            }
        }
        nevnt.addAll(brukt);

        assertThat(brukt).isSubsetOf(Ord.alle().keySet());
        assertThat(Ord.alle().keySet()).isSubsetOf(nevnt);
    }

    private static String hull(String tekst) {
        Matcher treff = Pattern.compile("\\{[0-9]}").matcher(tekst);
        return String.join(
                "", new TreeSet<>(treff.results().map(en -> en.group()).toList()));
    }
}
