package no.barnevernsregister.publishing.bufdirside;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import no.barnevernsregister.publishing.utgivelse.Endring;
import no.barnevernsregister.publishing.utgivelse.Kalenderpost;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;
import no.barnevernsregister.publishing.utgivelse.Utgivelse.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of a release before answering for it.
 *
 * @param status as it is now
 * @param hindring why this person cannot approve it; absent when nothing is in the way
 * @param dekning which municipalities are in; absent before the counts have come
 * @param dom the auditor's verdict; absent before the control
 */
public record Utgivelsesside(
        Utgivelse utgivelse,
        Status status,
        List<Steg> steg,
        boolean minBestilling,
        @Nullable String hindring,
        boolean kanTrekkes,
        boolean kanFaaNyVersjon,
        @Nullable Instant lovet,
        @Nullable Dekning dekning,
        @Nullable Dom dom,
        List<Endring> endringer,
        List<Summendring> summer) {

    /** A step of the way. */
    public record Steg(String navn, boolean gjort, boolean her) {}

    /** A changed cell in words. */
    public record Summendring(
            String sted,
            String nokkeltall,
            String tid,
            @Nullable BigDecimal forrige,
            @Nullable BigDecimal naa) {}

    /** The verdict with its findings. */
    public record Dom(
            boolean godkjent,
            int brudd,
            int mulige,
            int celler,
            int primare,
            int sekundare,
            String andelSkjult,
            List<Niva> nivaer,
            List<Funn> funn) {}

    /** Suppression at a level of the tables. */
    public record Niva(String navn, int celler, int primare, int sekundare) {}

    /** A finding that somebody should look at. */
    public record Funn(String alvor, String celle, String setning) {}

    public Utgivelsesside {
        steg = List.copyOf(steg);
        endringer = List.copyOf(endringer);
        summer = List.copyOf(summer);
    }

    /** The day that the form for approval proposes: the promised one, if any. */
    public String dag() {
        return lovet == null
                ? ""
                : lovet.atZone(Kalenderpost.OSLO).toLocalDate().toString();
    }

    /** The time of the day that the form proposes. */
    public String klokka() {
        return lovet == null
                ? Kalenderpost.KLOKKESLETT.toString()
                : lovet.atZone(Kalenderpost.OSLO).toLocalTime().toString();
    }

    /** The way of a release, and how far it has come. */
    public static List<Steg> steg(Status status) {
        List<String> navn = List.of("Bestilt", "Beregnet", "Kontrollert", "Godkjent", "Publisert");
        int her = switch (status) {
            case PLANLAGT -> 0;
            case BEREGNET, FEILET -> 1;
            case KONTROLLERT, AVVIST_AV_REVISOR -> 2;
            case GODKJENT -> 3;
            case PUBLISERT, TRUKKET -> 4;
        };
        return IntStream.range(0, navn.size())
                .mapToObj(nummer -> new Steg(navn.get(nummer), nummer < her, nummer == her))
                .toList();
    }
}
