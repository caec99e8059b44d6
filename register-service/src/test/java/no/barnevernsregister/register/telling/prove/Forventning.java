package no.barnevernsregister.register.telling.prove;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.register.orakel.Celle;

/**
 * The figures that a count must give.
 *
 * @param fasit all of them, none more: {@code omsorg=1 hjemmet=2}; empty when there are none
 * @param barn whether the children behind the cells are meant, not the value
 */
public record Forventning(String telling, String periode, Instant kutt, Dimensjon per, String fasit, boolean barn) {

    boolean venterNoe() {
        return !fasit.isEmpty();
    }

    /** What is expected, and below it what the cells say, when they differ; empty when they do not. */
    String avvik(List<Celle> celler) {
        String funnet = tekst(figurer(celler));
        String ventet = tekst(ventet());
        return funnet.equals(ventet)
                ? ""
                : "%s %s per %s (kutt %s): ventet [%s], fikk [%s]%n"
                        .formatted(telling, periode, per, kutt, ventet, funnet);
    }

    private Map<String, BigDecimal> figurer(List<Celle> celler) {
        Map<String, BigDecimal> figurer = new TreeMap<>();
        for (Celle celle : celler) {
            if (celle.sted().telling().equals(telling) && per.gjelder(celle.sted())) {
                BigDecimal figur = barn ? BigDecimal.valueOf(celle.barn()) : celle.verdi();
                figurer.merge(per.av(celle.sted()), figur, BigDecimal::add);
            }
        }
        figurer.values().removeIf(verdi -> verdi.signum() == 0);
        return figurer;
    }

    private Map<String, BigDecimal> ventet() {
        Map<String, BigDecimal> figurer = new TreeMap<>();
        if (!fasit.isEmpty()) {
            for (String en : fasit.split(" ", -1)) {
                int likhet = en.lastIndexOf('=');
                figurer.put(en.substring(0, Math.max(likhet, 0)), new BigDecimal(en.substring(likhet + 1)));
            }
        }
        return figurer;
    }

    private static String tekst(Map<String, BigDecimal> figurer) {
        StringBuilder tekst = new StringBuilder();
        figurer.forEach((navn, figur) -> tekst.append(tekst.isEmpty() ? "" : " ")
                .append(navn.isEmpty() ? "" : navn + "=")
                .append(figur.stripTrailingZeros().toPlainString()));
        return tekst.toString();
    }
}
