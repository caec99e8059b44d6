package no.barnevernsregister.register.orakel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.barnevernsregister.contracts.hendelse.Kanal;
import org.jspecify.annotations.Nullable;

/** Which of two channels counts: the yearly extract until the year before a place converts, case messages from then on. */
final class Kanalregel {

    private final Map<Sted, Integer> konvertert = new HashMap<>();
    private final Set<Sted> medUttrekk = new HashSet<>();
    private final LocalDate siste;

    /**
     * For periods that end on a day.
     *
     * @param saker all cases known at the cut-off
     */
    Kanalregel(List<Kjentkonvertering> konverteringer, List<Kjentsak> saker, LocalDate siste, Instant kutt) {
        this.siste = siste;
        konverteringer.stream()
                .filter(en -> !en.kjentFra().isAfter(kutt))
                .sorted(Comparator.comparing(Kjentkonvertering::kjentFra))
                .forEach(en -> konvertert.put(en.sted(), en.aar()));
        for (Kjentsak sak : saker) {
            if (sak.kanal(siste) == Kanal.KOSTRA) {
                medUttrekk.add(sak.sted(siste).heleKommunen());
            }
        }
    }

    boolean teller(Kjentsak sak) {
        return sak.kanal(siste) == kanal(sak.sted(siste));
    }

    /** A district's own conversion goes first. Where none is told of, an extract counts if there is any. */
    private Kanal kanal(Sted sted) {
        Integer hele = konvertert.get(sted.heleKommunen());
        @Nullable Integer aar = konvertert.getOrDefault(sted, hele);
        boolean uttrekk = aar == null ? medUttrekk.contains(sted.heleKommunen()) : siste.getYear() < aar;
        return uttrekk ? Kanal.KOSTRA : Kanal.FAGSYSTEM;
    }
}
