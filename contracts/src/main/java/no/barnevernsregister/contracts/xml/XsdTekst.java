package no.barnevernsregister.contracts.xml;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.typer.Tekst;

/**
 * Our own words for what the validator found. Of its message only the code and the names of elements and attributes are
 * used, never a value.
 */
final class XsdTekst {

    private static final Pattern ATTRIBUTT = Pattern.compile("[Aa]ttribute '([^']*)'");
    private static final Pattern ELEMENT = Pattern.compile("element '([^']*)'");
    private static final Pattern UVENTET = Pattern.compile("starting with element '([^']*)'");
    private static final Pattern VENTET = Pattern.compile("One of '(\\{[^}]*\\})'");

    private static final Set<String> GRUNNER = Set.of(
            "cvc-enumeration-valid",
            "cvc-pattern-valid",
            "cvc-length-valid",
            "cvc-minLength-valid",
            "cvc-maxLength-valid",
            "cvc-datatype-valid.1.2.1",
            "cvc-datatype-valid.1.2.3");

    private XsdTekst() {}

    /** Whether the code only tells why the next one comes. */
    static boolean forklarNeste(String kode) {
        return GRUNNER.contains(kode);
    }

    static XsdFeil feil(String kode, String melding, String grunn, Plassering her) {
        String attributt = navn(ATTRIBUTT, melding);
        String element = element(her.sti());
        return switch (kode) {
            case "cvc-complex-type.4" ->
                ny(
                        her,
                        "Attributtet " + attributt + " mangler på elementet " + element + ".",
                        "Attributtet " + attributt + " manglar på elementet " + element + ".",
                        "Ta med attributtet.",
                        "Ta med attributtet.");
            case "cvc-complex-type.3.2.2" ->
                ny(
                        her,
                        "Elementet " + element + " kan ikke ha attributtet " + attributt + ".",
                        "Elementet " + element + " kan ikkje ha attributtet " + attributt + ".",
                        "Fjern attributtet, eller kontroller hvilken skjemaversjon dokumentet følger.",
                        "Fjern attributtet, eller kontroller kva skjemaversjon dokumentet følgjer.");
            case "cvc-attribute.3" -> {
                Tekst hvorfor = hvorfor(grunn);
                yield ny(
                        her,
                        "Attributtet " + attributt + " på " + element + " " + hvorfor.nb() + ".",
                        "Attributtet " + attributt + " på " + element + " " + hvorfor.nn() + ".",
                        "Rett verdien.",
                        "Rett verdien.");
            }
            case "cvc-type.3.1.3" -> {
                Tekst hvorfor = hvorfor(grunn);
                yield ny(
                        her,
                        "Innholdet i " + element + " " + hvorfor.nb() + ".",
                        "Innhaldet i " + element + " " + hvorfor.nn() + ".",
                        "Rett verdien.",
                        "Rett verdien.");
            }
            case "cvc-complex-type.2.4.a", "cvc-complex-type.2.4.d" -> {
                String uventet = navn(UVENTET, melding);
                yield ny(
                        her,
                        "Elementet " + uventet + " kan ikke stå her i " + over(her) + ".",
                        "Elementet " + uventet + " kan ikkje stå her i " + over(her) + ".",
                        "Kontroller rekkefølgen og hvor mange ganger elementet kan stå." + ventet(melding),
                        "Kontroller rekkjefølgja og kor mange gonger elementet kan stå." + ventet(melding));
            }
            case "cvc-complex-type.2.4.e", "cvc-complex-type.2.4.f" ->
                ny(
                        her,
                        "Elementet " + element + " står for mange ganger i " + over(her) + ".",
                        "Elementet " + element + " står for mange gonger i " + over(her) + ".",
                        "Fjern dem som er for mange.",
                        "Fjern dei som er for mange.");
            case "cvc-complex-type.2.4.b" ->
                ny(
                        her,
                        "Elementet " + element + " mangler noe det må inneholde.",
                        "Elementet " + element + " manglar noko det må innehalde.",
                        "Legg til det som mangler." + ventet(melding),
                        "Legg til det som manglar." + ventet(melding));
            case "cvc-complex-type.2.1", "cvc-complex-type.2.3" ->
                ny(
                        her,
                        "Elementet " + element + " kan ikke inneholde tekst.",
                        "Elementet " + element + " kan ikkje innehalde tekst.",
                        "Fjern teksten eller mellomrommet.",
                        "Fjern teksten eller mellomrommet.");
            case "cvc-elt.1.a" ->
                ny(
                        her,
                        "Dokumentet har et annet rotelement enn Barnevern.",
                        "Dokumentet har eit anna rotelement enn Barnevern.",
                        "Send et dokument med rotelementet Barnevern uten navnerom.",
                        "Send eit dokument med rotelementet Barnevern utan namnerom.");
            default ->
                ny(
                        her,
                        "Elementet " + element + " følger ikke skjemaet.",
                        "Elementet " + element + " følgjer ikkje skjemaet.",
                        "Kontroller elementet mot skjemaet.",
                        "Kontroller elementet mot skjemaet.");
        };
    }

    /** An object has the id of one before it. */
    static XsdFeil sammeId(Plassering her) {
        return ny(
                her,
                "To objekter av samme slag i saken har samme Id.",
                "To objekt av same slag i saka har same Id.",
                "Gi hvert objekt sin egen Id.",
                "Gi kvart objekt sin eigen Id.");
    }

    private static String element(String sti) {
        return sti.substring(sti.lastIndexOf('/') + 1).replaceFirst("\\[.*", "");
    }

    private static XsdFeil ny(Plassering her, String nb, String nn, String gjorNb, String gjorNn) {
        return new XsdFeil(her, new Tekst(nb, nn), new Tekst(gjorNb, gjorNn));
    }

    private static Tekst hvorfor(String grunn) {
        return switch (grunn) {
            case "cvc-enumeration-valid" ->
                new Tekst("har en kode som ikke finnes i kodelisten", "har ein kode som ikkje finst i kodelista");
            case "cvc-length-valid", "cvc-minLength-valid", "cvc-maxLength-valid" ->
                new Tekst("har feil lengde", "har feil lengd");
            case "cvc-datatype-valid.1.2.1" ->
                new Tekst(
                        "har en verdi av feil slag, for eksempel en dato som ikke finnes",
                        "har ein verdi av feil slag, til dømes ein dato som ikkje finst");
            default -> new Tekst("har en verdi med feil form", "har ein verdi med feil form");
        };
    }

    private static String over(Plassering her) {
        String uten = her.sti().substring(0, her.sti().lastIndexOf('/'));
        return uten.isEmpty()
                ? "dokumentet"
                : uten.substring(uten.lastIndexOf('/') + 1).replaceFirst("\\[.*", "");
    }

    private static String ventet(String melding) {
        Matcher treff = VENTET.matcher(melding);
        return treff.find() ? " Her kan det stå: " + treff.group(1).replaceAll("[{}]", "") + "." : "";
    }

    private static String navn(Pattern form, String melding) {
        Matcher treff = form.matcher(melding);
        return treff.find()
                ? utenNavnerom(treff.group(1))
                : treff.reset().usePattern(ELEMENT).find() ? utenNavnerom(treff.group(1)) : "?";
    }

    /** The validator writes an element of a namespace as {@code {"urn:x":navn}}; a namespace may be any text. */
    private static String utenNavnerom(String navn) {
        return navn.startsWith("{") ? navn.substring(navn.lastIndexOf(':') + 1, navn.length() - 1) : navn;
    }
}
