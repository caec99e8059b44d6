package no.barnevernsregister.publishing.side;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content. The address holds all of a page's state, the language too.
 *
 * @param sti the page's own path
 * @param sporring the page's own choices, without the language
 * @param utgave changes when style or script does, so that a browser never mixes old and new
 * @param utgivelse which release the page shows, in words
 */
public record Sideramme(
        Ord ord,
        String sti,
        List<Map.Entry<String, String>> sporring,
        String utgave,
        boolean syntetisk,
        @Nullable String utgivelse) {

    /** A link of the menu or of the choice of language. */
    public record Valg(String adresse, String navn, String merke, boolean her) {}

    public Sprak sprak() {
        return ord.sprak();
    }

    /** The same frame, for a page that shows a release. */
    public Sideramme av(String denne) {
        return new Sideramme(ord, sti, sporring, utgave, syntetisk, denne);
    }

    /** A file of style or script. */
    public String fil(String navn) {
        return "/side/" + navn + "?v=" + utgave;
    }

    /** A page of ours in the language that is being read. */
    public String til(String hvor) {
        return med(hvor, sprak());
    }

    private static String med(String hvor, Sprak sprak) {
        return sprak == Sprak.NB ? hvor : hvor + (hvor.contains("?") ? "&" : "?") + "lang=" + sprak.kode();
    }

    public List<Valg> meny() {
        return List.of(
                punkt("/", "kommuner"),
                punkt("/sammenlign", "sammenlign"),
                punkt("/indikator", "nokkeltall"),
                punkt("/tabell", "tabeller"),
                punkt("/publiseringer", "publiseringer"));
    }

    private Valg punkt(String hvor, String nokkel) {
        boolean her = hvor.equals("/") ? sti.equals("/") || sti.startsWith("/kommune/") : sti.startsWith(hvor);
        return new Valg(til(hvor), ord.av(nokkel), "", her);
    }

    public List<Valg> sprakvalg() {
        var selv = new StringBuilder(sti);
        String skille = "?";
        for (Map.Entry<String, String> del : sporring) {
            selv.append(skille).append(kode(del.getKey())).append('=').append(kode(del.getValue()));
            skille = "&";
        }
        return Arrays.stream(Sprak.values())
                .map(sprak ->
                        new Valg(med(selv.toString(), sprak), Sprakform.navn(sprak), sprak.kode(), sprak == sprak()))
                .toList();
    }

    /** A value as it stands in an address. */
    public static String kode(String verdi) {
        return URLEncoder.encode(verdi, StandardCharsets.UTF_8);
    }
}
