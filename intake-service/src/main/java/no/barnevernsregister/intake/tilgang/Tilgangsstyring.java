package no.barnevernsregister.intake.tilgang;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Enhet;

/** Gives and takes roles. A local administrator does so for her own unit, and never leaves it without an administrator. */
public final class Tilgangsstyring {

    /** What came of a wish. */
    public enum Utfall {
        GJORT,
        UENDRET,
        SISTE_ADMINISTRATOR
    }

    private final Brukerkatalog katalog;
    private final TilgangRepository logg;

    public Tilgangsstyring(Brukerkatalog katalog, TilgangRepository logg) {
        this.katalog = katalog;
        this.logg = logg;
    }

    /** Everybody with a role for the unit, by name. */
    public List<Medarbeider> medarbeidere(Enhet enhet) {
        Map<String, Medarbeider> funnet = new LinkedHashMap<>();
        for (Rolle rolle : Rolle.values()) {
            katalog.med(new Tilgang(rolle, enhet)).forEach(en -> funnet.put(en.id(), en));
        }
        return funnet.values().stream()
                .sorted(Comparator.comparing(Medarbeider::navn))
                .toList();
    }

    /** Gives a role. */
    public Utfall gi(Bruker av, String bruker, Tilgang tilgang) {
        krev(av, tilgang.enhet());
        return gi(av.id(), av.navn(), finn(bruker), tilgang);
    }

    /** Notes what somebody who comes in for the first time is called, as she wrote it. */
    public void taImot(TilgangRepository.Foresporsel foresporsel) {
        Medarbeider hvem = finn(foresporsel.bruker());
        if (hvem.epost().isEmpty()) {
            katalog.settKontakt(hvem.id(), foresporsel.navn(), foresporsel.epost());
        }
    }

    /** The first administrator of a unit that has none, as the configuration says. */
    public Utfall giForste(String brukernavn, Enhet enhet) {
        var tilgang = new Tilgang(Rolle.LOKAL_ADMINISTRATOR, enhet);
        if (!katalog.med(tilgang).isEmpty()) {
            return Utfall.UENDRET;
        }
        return katalog.medBrukernavn(brukernavn)
                .map(en -> gi("oppsett", "Oppsettet", en, tilgang))
                .orElse(Utfall.UENDRET);
    }

    private Utfall gi(String av, String avNavn, Medarbeider hvem, Tilgang tilgang) {
        boolean gjort = logg.logg(hvem, tilgang, true, av, avNavn, () -> {
            Medarbeider naa = finn(hvem.id());
            Set<String> tilganger = new TreeSet<>(naa.tilganger());
            if (!tilganger.add(tilgang.toString())) {
                return false;
            }
            katalog.settTilganger(naa, tilganger);
            return true;
        });
        return gjort ? Utfall.GJORT : Utfall.UENDRET;
    }

    /** Takes a role away, and ends the person's sessions. */
    public Utfall ta(Bruker av, String bruker, Tilgang tilgang) {
        krev(av, tilgang.enhet());
        Medarbeider hvem = finn(bruker);
        Utfall[] utfall = {Utfall.UENDRET};
        boolean gjort = logg.logg(hvem, tilgang, false, av.id(), av.navn(), () -> {
            Medarbeider naa = finn(hvem.id());
            Set<String> tilganger = new TreeSet<>(naa.tilganger());
            if (!tilganger.remove(tilgang.toString())) {
                return false;
            }
            if (erSiste(naa, tilgang)) {
                utfall[0] = Utfall.SISTE_ADMINISTRATOR;
                return false;
            }
            katalog.settTilganger(naa, tilganger);
            return true;
        });
        if (gjort) {
            katalog.avsluttSesjoner(hvem.id());
        }
        return gjort ? Utfall.GJORT : utfall[0];
    }

    private boolean erSiste(Medarbeider hvem, Tilgang tilgang) {
        return tilgang.rolle() == Rolle.LOKAL_ADMINISTRATOR
                && katalog.med(tilgang).stream().allMatch(en -> en.id().equals(hvem.id()));
    }

    private Medarbeider finn(String id) {
        return katalog.finn(id).orElseThrow(() -> new IngenTilgang("Personen finnes ikke lenger."));
    }

    /**
     * Only the unit's own administrators go on.
     *
     * @throws IngenTilgang for all others
     */
    public static void krev(Bruker av, Enhet enhet) {
        if (!av.kanAdministrere(enhet)) {
            throw new IngenTilgang("Bare en lokal administrator i tjenesten selv kan gi og ta roller der.");
        }
    }
}
