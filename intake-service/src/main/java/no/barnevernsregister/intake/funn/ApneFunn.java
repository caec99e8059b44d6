package no.barnevernsregister.intake.funn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.intake.funn.ApentFunn.Identitet;
import org.jspecify.annotations.Nullable;

/** The open findings of a case or of a year: those of its newest document or file, since each is judged as a whole. */
public final class ApneFunn {

    /** Our own fault, which no sender can clear. */
    private static final String REGEL_FEILET = "REGEL_FEILET";

    /** The report had no room for all. */
    private static final String FLERE_FUNN = "FLERE_FUNN";

    private ApneFunn() {}

    /** What is open after documents that come after those already taken; in whatever order they are given. */
    public static List<ApentFunn> etter(List<ApentFunn> apne, List<Vurdert> nye) {
        List<ApentFunn> naa = apne;
        for (Vurdert neste : nye.stream()
                .sorted(Comparator.comparingInt(Vurdert::versjon)
                        .thenComparing(en -> en.innsending().verdi()))
                .toList()) {
            naa = etter(naa, neste);
        }
        return naa;
    }

    private static List<ApentFunn> etter(List<ApentFunn> apne, Vurdert neste) {
        Map<Identitet, ApentFunn> forrige = new LinkedHashMap<>();
        apne.forEach(en -> forrige.put(en.identitet(), en));
        Map<Identitet, ApentFunn> naa = new LinkedHashMap<>();
        Map<Identitet, Integer> antall = new HashMap<>();
        for (Funn funn : neste.funn()) {
            if (!funn.regelId().equals(REGEL_FEILET)) {
                UUID element = element(funn);
                var uten = new Identitet(funn.regelId(), funn.type(), element, 0);
                int nummer = antall.merge(uten, 1, Integer::sum);
                var identitet = new Identitet(funn.regelId(), funn.type(), element, nummer);
                ApentFunn kjent = forrige.get(identitet);
                naa.put(
                        identitet,
                        new ApentFunn(
                                identitet,
                                funn,
                                kjent == null ? neste.tid() : kjent.forstSett(),
                                neste.tid(),
                                neste.innsending()));
            }
        }
        Set<String> feilet = neste.funn().stream()
                .filter(en -> en.regelId().equals(REGEL_FEILET))
                .map(en -> en.verdier().getOrDefault("Regel", ""))
                .collect(Collectors.toSet());
        boolean kuttet = neste.funn().stream().anyMatch(en -> en.regelId().equals(FLERE_FUNN));
        for (ApentFunn en : apne) {
            if (uvisst(en.identitet().regelId(), feilet, kuttet)) {
                naa.putIfAbsent(en.identitet(), en);
            }
        }
        return List.copyOf(naa.values());
    }

    /** Elements of a yearly extract have no UUID; findings of one client are then told from those of others. */
    private static @Nullable UUID element(Funn funn) {
        String journalnummer = funn.journalnummer();
        return funn.elementId() == null && journalnummer != null
                ? UUID.nameUUIDFromBytes(journalnummer.getBytes(UTF_8))
                : funn.elementId();
    }

    /** Whether the report cannot tell that a finding is gone: its rule failed, or there was no room for it. */
    private static boolean uvisst(String regelId, Set<String> feilet, boolean kuttet) {
        return feilet.contains(regelId) || (kuttet && !regelId.equals(FLERE_FUNN));
    }
}
