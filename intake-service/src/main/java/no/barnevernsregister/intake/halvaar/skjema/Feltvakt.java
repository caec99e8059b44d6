package no.barnevernsregister.intake.halvaar.skjema;

import java.util.Optional;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjon;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt.Egenskap;
import no.barnevernsregister.intake.halvaar.definisjon.Regel;

/** Which fields a form has, and whose they are. */
record Feltvakt(Definisjon definisjon, Tjeneste tjeneste) {

    /** Whether the form has the field, and people may write in it. */
    boolean kjenner(Felt felt) {
        if (!tjeneste.enheter().contains(felt.enhet())) {
            return false;
        }
        Optional<String> merknad = felt.merknadTil();
        if (merknad.isPresent()) {
            return regel(merknad.orElseThrow()).isPresent();
        }
        Optional<String> annen = felt.annenInstansVed();
        if (annen.isPresent()) {
            return definisjon
                    .punkt(annen.orElseThrow())
                    .filter(en -> en.har(Egenskap.ANNEN_INSTANS))
                    .isPresent();
        }
        return definisjon
                .punkt(felt.navn())
                .filter(en -> !en.beregnet()
                        && (!en.har(Egenskap.FELLES) || felt.enhet().equals(tjeneste.vert())))
                .isPresent();
    }

    /** Whether it is the county governor who writes in the field. */
    boolean erStatsforvalterens(Felt felt) {
        return felt.merknadTil()
                .map(funn -> regel(funn).stream()
                        .flatMap(en -> en.vilkar().punkter().stream())
                        .anyMatch(this::statsforvalterens))
                .orElseGet(() -> statsforvalterens(felt.navn()));
    }

    private boolean statsforvalterens(String punkt) {
        return definisjon
                .punkt(punkt)
                .filter(en -> en.har(Egenskap.STATSFORVALTER))
                .isPresent();
    }

    private Optional<Regel> regel(String funn) {
        int skille = funn.indexOf('/');
        String id = skille < 0 ? funn : funn.substring(0, skille);
        boolean punktetFinnes = skille < 0
                || definisjon
                        .punkt(funn.substring(skille + 1))
                        .map(Punkt::erAntall)
                        .orElse(false);
        return definisjon.regler().stream()
                .filter(en -> punktetFinnes && en.id().equals(id))
                .findFirst();
    }
}
