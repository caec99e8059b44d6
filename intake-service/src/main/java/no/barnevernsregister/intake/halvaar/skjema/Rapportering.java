package no.barnevernsregister.intake.halvaar.skjema;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.contracts.hendelse.HalvaarGodkjent;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Frister;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjoner;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;

/** The flow of the half-year form: fill in, send, return, approve, receive. Who may do what is asked before. */
public final class Rapportering {

    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final int LENGSTE_TEKST = 8_000;

    private final SkjemaRepository skjemaer;
    private final Definisjoner definisjoner;
    private final Frister frister;
    private final Clock klokke;

    public Rapportering(SkjemaRepository skjemaer, Definisjoner definisjoner, Frister frister, Clock klokke) {
        this.skjemaer = skjemaer;
        this.definisjoner = definisjoner;
        this.frister = frister;
        this.klokke = klokke;
    }

    /** The form with all that is known of it. */
    public Utfylling utfylling(Skjema skjema) {
        return Utfylling.av(
                skjema,
                definisjoner.forRunde(skjema.halvaar()),
                skjemaer.sammenheng(skjema.tjeneste(), skjema.halvaar()));
    }

    public LocalDate iDag() {
        return LocalDate.ofInstant(klokke.instant(), OSLO);
    }

    /**
     * Stores answers; what others have changed meanwhile stays.
     *
     * @param fraVersjon the version of the form that the sender looked at
     * @param statsforvalter whether it is the county governor who writes; each side has its own fields
     */
    public Lagring lagre(Skjema lest, Bruker bruker, long fraVersjon, Map<Felt, String> sendt, boolean statsforvalter) {
        Feltvakt vakt = new Feltvakt(definisjoner.forRunde(lest.halvaar()), lest.tjeneste());
        List<Felt> avvist = new ArrayList<>();
        Map<Felt, String> egne = new TreeMap<>();
        sendt.forEach((felt, verdi) -> {
            if (vakt.kjenner(felt) && vakt.erStatsforvalterens(felt) == statsforvalter) {
                if (verdi.length() <= LENGSTE_TEKST && Fritekstvakt.slipper(verdi)) {
                    egne.put(felt, verdi.strip());
                } else {
                    avvist.add(felt);
                }
            }
        });
        Map<Felt, String> fra = skjemaer.svarVed(lest.id(), fraVersjon);
        return skjemaer.endre(lest.id(), skjema -> {
            boolean apent = statsforvalter
                    ? skjema.tilstand() instanceof Tilstand.Sendt
                    : skjema.tilstand() instanceof Tilstand.HosTjenesten;
            if (!apent) {
                return Endring.ingen(new Lagring(Map.of(), List.of(), avvist, true), bruker);
            }
            Fletting fletting = Fletting.flett(fra, skjema.svar(), egne);
            return Endring.av(
                    new Lagring(fletting.endringer(), fletting.konflikter(), avvist, false),
                    bruker,
                    fletting.endringer());
        });
    }

    /** Sends the form as it was at the version. */
    public Utfall send(Skjema lest, Bruker bruker, long versjon) {
        Sammenheng sammenheng = skjemaer.sammenheng(lest.tjeneste(), lest.halvaar());
        return skjemaer.endre(lest.id(), skjema -> {
            if (!(skjema.tilstand() instanceof Tilstand.HosTjenesten hosTjenesten)) {
                return Endring.ingen(new Utfall.FeilTilstand(skjema.tilstand()), bruker);
            }
            if (skjema.versjon() != versjon) {
                return Endring.ingen(new Utfall.Endret(), bruker);
            }
            Utfylling utfylling = Utfylling.av(skjema, definisjoner.forRunde(skjema.halvaar()), sammenheng);
            List<Regelfunn> hindre = Kontroll.forTjenesten(utfylling).stream()
                    .filter(Regelfunn::stopper)
                    .toList();
            if (!hindre.isEmpty()) {
                return Endring.ingen(new Utfall.Stoppet(hindre), bruker);
            }
            int nummer = skjema.sendinger() + 1;
            Instant naa = klokke.instant();
            boolean forSent = iDag().isAfter(frister.forKommune(skjema.halvaar()));
            return Endring.<Utfall>steg(
                            new Utfall.Gjort(),
                            bruker,
                            hosTjenesten.send(),
                            hendelse(Hendelse.Slag.SENDT, bruker, nummer, ""),
                            Varsel.SENDT)
                    .medSending(new Sending(nummer, naa, bruker.navn(), forSent, utfylling.helt()));
        });
    }

    /** Sends the form back to the service. */
    public Utfall returner(Skjema lest, Bruker bruker, String melding) {
        if (!Fritekstvakt.slipper(melding)) {
            throw new IllegalArgumentException("Meldingen ser ut til å inneholde et fødselsnummer. Ta det bort.");
        }
        return skjemaer.endre(
                lest.id(),
                skjema -> skjema.tilstand() instanceof Tilstand.HosStatsforvalteren hos
                        ? Endring.steg(
                                new Utfall.Gjort(),
                                bruker,
                                hos.returner(melding.strip()),
                                hendelse(Hendelse.Slag.RETURNERT, bruker, skjema.sendinger(), melding.strip()),
                                Varsel.RETURNERT)
                        : Endring.ingen(new Utfall.FeilTilstand(skjema.tilstand()), bruker));
    }

    /** Approves the form; publishing is told its figures in the same transaction. */
    public Utfall godkjenn(Skjema lest, Bruker bruker) {
        Sammenheng sammenheng = skjemaer.sammenheng(lest.tjeneste(), lest.halvaar());
        return skjemaer.endre(lest.id(), skjema -> {
            if (!(skjema.tilstand() instanceof Tilstand.Sendt sendt)) {
                return Endring.ingen(new Utfall.FeilTilstand(skjema.tilstand()), bruker);
            }
            Utfylling utfylling = Utfylling.av(skjema, definisjoner.forRunde(skjema.halvaar()), sammenheng);
            List<Regelfunn> hindre = Kontroll.forStatsforvalteren(utfylling).stream()
                    .filter(Regelfunn::stopper)
                    .toList();
            return hindre.isEmpty()
                    ? Endring.<Utfall>steg(
                                    new Utfall.Gjort(),
                                    bruker,
                                    sendt.godkjenn(),
                                    hendelse(Hendelse.Slag.GODKJENT, bruker, skjema.sendinger(), ""),
                                    Varsel.GODKJENT)
                            .medGodkjente(godkjente(utfylling, skjema))
                    : Endring.ingen(new Utfall.Stoppet(hindre), bruker);
        });
    }

    /** Takes the form into Bufdir's keeping; nobody changes it afterwards. */
    public Utfall motta(Skjema lest, Bruker bruker) {
        return skjemaer.endre(
                lest.id(),
                skjema -> skjema.tilstand() instanceof Tilstand.Godkjent godkjent
                        ? Endring.<Utfall>steg(
                                        new Utfall.Gjort(),
                                        bruker,
                                        godkjent.motta(),
                                        hendelse(Hendelse.Slag.MOTTATT, bruker, skjema.sendinger(), ""),
                                        Varsel.GODKJENT)
                                .utenVarsel()
                        : Endring.ingen(new Utfall.FeilTilstand(skjema.tilstand()), bruker));
    }

    private Hendelse hendelse(Hendelse.Slag slag, Bruker bruker, int sending, String melding) {
        return new Hendelse(slag, bruker.id(), bruker.navn(), klokke.instant(), sending, melding);
    }

    /** One event for each unit; the service's common figures go with the host. */
    private List<HalvaarGodkjent> godkjente(Utfylling utfylling, Skjema skjema) {
        List<HalvaarGodkjent> alle = new ArrayList<>();
        for (Enhet enhet : skjema.tjeneste().enheter()) {
            Map<String, BigDecimal> punkter = new HashMap<>();
            for (Punkt punkt : utfylling.definisjon().punkter()) {
                if (utfylling.enheter(punkt).anyMatch(enhet::equals)) {
                    utfylling.tall(enhet, punkt.id()).ifPresent(verdi -> punkter.put(punkt.id(), verdi));
                }
            }
            alle.add(new HalvaarGodkjent(
                    enhet.kommune(),
                    enhet.bydel(),
                    skjema.halvaar().toString(),
                    skjema.sendinger(),
                    klokke.instant(),
                    punkter));
        }
        return alle;
    }
}
