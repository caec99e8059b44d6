package no.barnevernsregister.contracts.rapport;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of CSV as a Norwegian spreadsheet opens it: semicolons, every field quoted, CRLF. A field that a spreadsheet could
 * take for a formula begins with an apostrophe.
 */
public final class Csvrad {

    /** Stands first in a file, so that a spreadsheet reads it as UTF-8. */
    public static final String BOM = "\uFEFF";

    private static final Pattern TALL = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

    private Csvrad() {}

    public static String av(List<String> felter) {
        return felter.stream().map(Csvrad::felt).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String felt(String verdi) {
        String trygg = kanVaereFormel(verdi) ? "'" + verdi : verdi;
        return '"' + trygg.replace("\"", "\"\"") + '"';
    }

    /** A spreadsheet passes over white space before the sign, and full-width signs count too. */
    private static boolean kanVaereFormel(String verdi) {
        String begynnelse = verdi.stripLeading();
        return !begynnelse.isEmpty()
                && ("=+-@|%＝＋－＠".indexOf(begynnelse.charAt(0)) >= 0 || "\t\r\n".indexOf(verdi.charAt(0)) >= 0)
                && !TALL.matcher(verdi).matches();
    }
}
