package no.barnevernsregister.contracts.kostra;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.kostra.KostraSak.Grunn;
import org.jspecify.annotations.Nullable;

/**
 * A legal basis in free text as one in parts. What is plainly meant is read: {@code bvl} is BVL, a section {@code § 4-12} of
 * chapter 4 is 12, a subsection {@code 2 og 3} is two. Nothing is guessed.
 */
final class LovhjemmelMapper {

    private static final Map<String, String> LOVER = Map.of(
            "BVL", "BVL",
            "BVL1992", "BVL",
            "BARNEVERNLOVEN", "BVL",
            "BVL2021", "BVL2021",
            "BARNEVERNSLOVEN", "BVL2021",
            "BL1981", "BL1981",
            "BARNELOVA", "BL1981",
            "BARNELOVEN", "BL1981");

    private static final Pattern KAPITTEL = Pattern.compile("(?:kap\\.?)?([0-9]+[a-z]*)");
    private static final Pattern PARAGRAF = Pattern.compile("§?(?:([0-9]+[a-z]*)-)?([0-9]+[a-z]*)");
    private static final Pattern TALL = Pattern.compile("[0-9]{1,3}");
    private static final Pattern IKKE_TALL = Pattern.compile("(?:[,./+&;-]|og|ledd|pkt|\\s)+");

    private final Consumer<Grunn> mangler;

    LovhjemmelMapper(Consumer<Grunn> mangler) {
        this.mangler = mangler;
    }

    no.barnevernsregister.contracts.bvr.Lovhjemmel map(Lovhjemmel tekst) {
        String lov = LOVER.get(uten(tekst.lov()).toUpperCase(Locale.ROOT));
        Matcher kapittel = KAPITTEL.matcher(uten(tekst.kapittel()).toLowerCase(Locale.ROOT));
        Matcher paragraf = PARAGRAF.matcher(uten(tekst.paragraf()).toLowerCase(Locale.ROOT));
        boolean lest = lov != null
                && kapittel.matches()
                && kapittel.group(1).length() <= 3
                && paragraf.matches()
                && paragraf.group(2).length() <= 4
                && (paragraf.group(1) == null || paragraf.group(1).equals(kapittel.group(1)));
        if (!lest) {
            mangler.accept(Grunn.LOVHJEMMEL);
        }
        return new no.barnevernsregister.contracts.bvr.Lovhjemmel(
                lov == null ? tekst.lov() : lov,
                lest ? kapittel.group(1) : tekst.kapittel(),
                lest ? paragraf.group(2) : tekst.paragraf(),
                tall(tekst.ledd()),
                bokstav(tekst.bokstav()),
                tall(tekst.punktum()));
    }

    private List<String> tall(@Nullable String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return List.of();
        }
        List<String> alle = new ArrayList<>();
        for (String del :
                IKKE_TALL.splitAsStream(tekst.toLowerCase(Locale.ROOT)).toList()) {
            if (TALL.matcher(del).matches()) {
                alle.add(del);
            } else if (!del.isEmpty()) {
                mangler.accept(Grunn.LOVHJEMMELDEL);
                return List.of();
            }
        }
        return alle;
    }

    private List<String> bokstav(@Nullable String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return List.of();
        }
        char bokstav = Character.toLowerCase(tekst.strip().charAt(0));
        if (bokstav < 'a' || bokstav > 'z') {
            mangler.accept(Grunn.LOVHJEMMELDEL);
            return List.of();
        }
        return List.of(String.valueOf(bokstav));
    }

    private static String uten(String tekst) {
        return tekst.replace(" ", "");
    }
}
