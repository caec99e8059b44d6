package no.barnevernsregister.intake.katalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import no.barnevernsregister.contracts.rapport.Katalogfil;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.rapport.Regelkatalog;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.rapport.Stil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegelsideTest {

    private final Regelkatalog katalog = Katalogfil.les();

    @ParameterizedTest
    @EnumSource(Sprak.class)
    void hver_regel_staar_med_anker_tekst_og_eksempel(Sprak sprak) {
        String side = Regelside.skriv(katalog, new Ramme(sprak, new Stil.Lenke("/stil.css"), null, false));

        assertThat(katalog.regler())
                .hasSizeGreaterThan(20)
                .allSatisfy(regel -> assertThat(side)
                        .contains("id=\"" + regel.nokkel().replace(' ', '-') + "\"")
                        .contains("<h3>" + regel.id() + "</h3>")
                        .contains(sprak.av(regel.tekst()).replace("'", "&#39;")));
        assertThat(side).contains("<html lang=\"" + sprak.merke() + "\">").contains("&lt;Barnevern");
        assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(side).results().map(treff -> treff.group(1)))
                .doesNotHaveDuplicates()
                .noneMatch(id -> id.contains(" "));
    }
}
