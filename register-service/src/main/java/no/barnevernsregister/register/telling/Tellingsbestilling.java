package no.barnevernsregister.register.telling;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.feil.UgyldigForesporsel;
import org.jspecify.annotations.Nullable;

/** Which counts somebody wants, for which periods and how much of the register. */
public record Tellingsbestilling(List<Telling> tellinger, List<Periode> perioder, Omfang omfang) {

    public Tellingsbestilling {
        tellinger = List.copyOf(tellinger);
        perioder = List.copyOf(perioder);
    }

    /**
     * From a request.
     *
     * @throws UgyldigForesporsel when something in it is unknown, or a period is not over at the cut-off
     */
    public static Tellingsbestilling les(
            List<String> tellinger,
            List<String> perioder,
            List<String> kommuner,
            boolean bydeler,
            @Nullable String kutt,
            Instant naa) {
        if (perioder.isEmpty()) {
            throw new UgyldigForesporsel("Oppgi minst én periode: et år eller et halvår, for eksempel periode=2025H1.");
        }
        var omfang = new Omfang(
                kutt(kutt, naa),
                kommuner.stream().map(Tellingsbestilling::kommune).collect(Collectors.toUnmodifiableSet()),
                bydeler,
                true);
        return new Tellingsbestilling(
                tellinger.isEmpty()
                        ? Tellinger.alle()
                        : tellinger.stream().map(Tellingsbestilling::telling).toList(),
                perioder.stream().map(navn -> periode(navn, omfang.kutt())).toList(),
                omfang);
    }

    private static Telling telling(String id) {
        return Tellinger.finn(id)
                .orElseThrow(() -> new UgyldigForesporsel(
                        "Ukjent telling. Idene står i katalogen over tellinger, for eksempel meldinger_mottatt."));
    }

    private static Periode periode(String navn, Instant kutt) {
        Periode periode;
        try {
            periode = Periode.av(navn);
        } catch (IllegalArgumentException e) {
            throw new UgyldigForesporsel("En periode er et år eller et halvår: 2025, 2025H1 eller 2025H2.");
        }
        if (!periode.erOverVed(kutt)) {
            throw new UgyldigForesporsel("Perioden " + periode.navn()
                    + " er ikke over ved kuttet, og har ingen tall. Velg en tidligere periode eller et senere kutt.");
        }
        return periode;
    }

    private static Kommunenummer kommune(String nummer) {
        try {
            return new Kommunenummer(nummer);
        } catch (IllegalArgumentException e) {
            throw new UgyldigForesporsel("Et kommunenummer har fire sifre, for eksempel kommune=0301.");
        }
    }

    private static Instant kutt(@Nullable String kutt, Instant naa) {
        if (kutt == null) {
            return naa;
        }
        Instant tid;
        try {
            tid = OffsetDateTime.parse(kutt).toInstant();
        } catch (DateTimeException e) {
            throw new UgyldigForesporsel("kutt er et tidspunkt med tidssone, for eksempel kutt=2026-02-01T00:00:00Z.");
        }
        if (tid.isAfter(naa)) {
            throw new UgyldigForesporsel("Kuttet kan ikke ligge fram i tid.");
        }
        return tid;
    }
}
