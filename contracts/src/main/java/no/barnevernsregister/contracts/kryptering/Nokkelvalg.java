package no.barnevernsregister.contracts.kryptering;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which key service a process uses, by configuration. What cannot be used stops the start with a sentence.
 *
 * <p>Keys under {@code bvr.nokkeltjeneste}: {@code slag} (fil, vault; fil outside production when absent), {@code mappe} of
 * key files, and for Vault {@code adresse}, {@code tokenfil}, {@code motor} (transit), {@code navnerom}, {@code frist} (PT5S).
 */
public final class Nokkelvalg {

    private static final String ROT = "bvr.nokkeltjeneste.";

    private final Function<String, Optional<String>> oppsett;
    private final boolean produksjon;

    private Nokkelvalg(Function<String, Optional<String>> oppsett, boolean produksjon) {
        this.oppsett = oppsett;
        this.produksjon = produksjon;
    }

    /**
     * The chosen one.
     *
     * @param oppsett gives the value of a configuration key
     * @throws IllegalStateException when it cannot be used; the message says what to set
     */
    public static Nokkeltjeneste av(Function<String, Optional<String>> oppsett, boolean produksjon) {
        return new Nokkelvalg(oppsett, produksjon).velg();
    }

    private Nokkeltjeneste velg() {
        String slag = verdi("slag").orElse(produksjon ? "" : "fil");
        return switch (slag) {
            case "fil" -> fil();
            case "vault" -> new VaultNokkeltjeneste(vault());
            case "" ->
                throw new IllegalStateException("Ingen nøkkeltjeneste er valgt. Sett " + ROT + "slag=vault, " + ROT
                        + "adresse og " + ROT + "tokenfil.");
            default ->
                throw new IllegalStateException(
                        ROT + "slag er «" + slag + "»; det skal være vault, eller fil i utvikling.");
        };
    }

    private Nokkeltjeneste fil() {
        if (produksjon) {
            throw new IllegalStateException("Nøkler i filer er for utvikling og kan ikke brukes i produksjon. Sett "
                    + ROT + "slag=vault, " + ROT + "adresse og " + ROT + "tokenfil.");
        }
        return new FilNokkeltjeneste(Path.of(verdi("mappe").orElse(".bvr/nokler")));
    }

    private VaultNokkeltjeneste.Oppsett vault() {
        return new VaultNokkeltjeneste.Oppsett(
                adresse(), verdi("motor").orElse("transit"), Path.of(paakrevd("tokenfil")), verdi("navnerom"), frist());
    }

    private URI adresse() {
        String tekst = paakrevd("adresse");
        URI adresse;
        try {
            adresse = URI.create(tekst);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(ROT + "adresse er ingen adresse: " + tekst, e);
        }
        if (adresse.getHost() == null || !("https".equals(adresse.getScheme()) || "http".equals(adresse.getScheme()))) {
            throw new IllegalStateException(ROT + "adresse skal være som https://vault.example:8200, ikke " + tekst);
        }
        if (produksjon && "http".equals(adresse.getScheme()) && !erHer(adresse.getHost())) {
            throw new IllegalStateException(
                    ROT + "adresse skal begynne med https i produksjon; nøkler går aldri åpent over nettet.");
        }
        return adresse;
    }

    /** An agent beside the service on the same machine may speak http. */
    private static boolean erHer(String vert) {
        try {
            return InetAddress.getByName(vert).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private Duration frist() {
        String tekst = verdi("frist").orElse("PT5S");
        try {
            return Duration.parse(tekst);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(ROT + "frist skal være en varighet som PT5S, ikke " + tekst, e);
        }
    }

    private String paakrevd(String navn) {
        return verdi(navn)
                .orElseThrow(() -> new IllegalStateException(ROT + navn + " mangler; den trengs når slag er vault."));
    }

    private Optional<String> verdi(String navn) {
        return oppsett.apply(ROT + navn).filter(tekst -> !tekst.isBlank());
    }
}
