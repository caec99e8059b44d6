package no.barnevernsregister.intake.organisasjon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;

/** A file of organisations: CSV with a header, semicolon or comma between fields, UTF-8. All of it is right, or none is taken. */
public final class Organisasjonsfil {

    /** More rows than there can be services. */
    private static final int FLEST_RADER = 5_000;

    /** Something wrong, where it is, and what to do. */
    public record Feil(int linje, String kolonne, String setning) {}

    /** What a file holds; organisations only when there is no error. */
    public record Innhold(List<Organisasjon> organisasjoner, List<Feil> feil) {

        public Innhold {
            organisasjoner = feil.isEmpty() ? List.copyOf(organisasjoner) : List.of();
            feil = List.copyOf(feil);
        }
    }

    private final List<Organisasjon> organisasjoner = new ArrayList<>();
    private final List<Feil> feil = new ArrayList<>();
    private final Set<String> sett = new HashSet<>();

    private Organisasjonsfil() {}

    public static Innhold les(String tekst) {
        var fil = new Organisasjonsfil();
        List<Csvrader.Rad> rader = Csvrader.les(tekst);
        if (rader.isEmpty()) {
            fil.feil.add(new Feil(1, "", "Filen er tom. Den første linjen har kolonnenavnene."));
        } else if (rader.size() > FLEST_RADER) {
            fil.feil.add(new Feil(FLEST_RADER, "", "Filen kan ha høyst " + FLEST_RADER + " linjer."));
        } else {
            fil.ta(rader.getFirst(), rader.subList(1, rader.size()));
        }
        return new Innhold(fil.organisasjoner, fil.feil);
    }

    private void ta(Csvrader.Rad hode, List<Csvrader.Rad> rader) {
        List<String> kolonner = hode.felter();
        for (String navn : Organisasjonsfelter.ALLE) {
            if (!kolonner.contains(navn)) {
                feil.add(new Feil(
                        hode.linje(),
                        navn,
                        "Kolonnen mangler. Bruk kolonnene " + String.join(", ", Organisasjonsfelter.ALLE) + "."));
            }
        }
        if (feil.isEmpty()) {
            rader.forEach(rad -> ta(kolonner, rad));
        }
    }

    private void ta(List<String> kolonner, Csvrader.Rad rad) {
        if (rad.felter().size() != kolonner.size()) {
            feil.add(new Feil(
                    rad.linje(),
                    "",
                    "Linjen har " + rad.felter().size() + " felter, men skal ha " + kolonner.size() + "."));
            return;
        }
        Map<String, String> felter = new HashMap<>();
        for (int i = 0; i < kolonner.size(); i++) {
            felter.put(kolonner.get(i), rad.felter().get(i));
        }
        try {
            Organisasjon en = Organisasjonsfelter.tolk(felter);
            Organisasjonsnummer nummer = en.organisasjonsnummer();
            if (sett.add(nummer + "/" + en.gyldigFra())) {
                organisasjoner.add(en);
            } else {
                feil.add(new Feil(
                        rad.linje(),
                        "organisasjonsnummer",
                        "Organisasjonen står to ganger med samme dato. Stryk den ene linjen."));
            }
        } catch (UgyldigOrganisasjon e) {
            feil.add(new Feil(rad.linje(), e.felt(), e.setning()));
        }
    }
}
