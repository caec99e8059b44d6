package no.barnevernsregister.publishing.tabell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tekst;

/**
 * How a table is laid out.
 *
 * @param stub codes of the variables that run down, as asked for
 * @param heading codes of the variables that run across, as asked for
 */
public record Visning(List<String> stub, List<String> heading, Set<Valg> valg) {

    /** Nothing but what is usual. */
    public static final Visning VANLIG = new Visning(List.of(), List.of(), Set.of());

    /** A choice of {@code outputFormatParams}, spelled as the contract does. */
    public enum Valg {
        UseCodes,
        UseTexts,
        UseCodesAndTexts,
        IncludeTitle,
        SeparatorTab,
        SeparatorSpace,
        SeparatorSemicolon
    }

    private static final Set<Valg> KODEVALG = EnumSet.of(Valg.UseCodes, Valg.UseTexts, Valg.UseCodesAndTexts);
    private static final Set<Valg> SKILLETEGN =
            EnumSet.of(Valg.SeparatorTab, Valg.SeparatorSpace, Valg.SeparatorSemicolon);

    public Visning {
        stub = List.copyOf(stub);
        heading = List.copyOf(heading);
        valg = Set.copyOf(valg);
    }

    /** Which variables run down and which across, all of them. */
    public record Plassering(List<Utvalg.Del> stub, List<Utvalg.Del> heading) {}

    /**
     * Reads the choices of a format.
     *
     * @param format the name of the format
     * @throws UgyldigUtvalg when one is unknown, or two do not go together, or the format has no such choice
     */
    public static Visning les(String format, List<String> valg, List<String> stub, List<String> heading) {
        Set<Valg> lest = EnumSet.noneOf(Valg.class);
        for (String navn : valg) {
            lest.add(valg(navn));
        }
        if (!lest.isEmpty() && !List.of("csv", "xlsx", "html").contains(format)) {
            throw UgyldigUtvalg.ugyldigFormatvalg(
                    valg.getFirst(),
                    new Tekst(
                            "bare csv, xlsx og html har slike valg.",
                            "berre csv, xlsx og html har slike val.",
                            "only csv, xlsx and html have such choices."));
        }
        if (!format.equals("csv") && lest.stream().anyMatch(SKILLETEGN::contains)) {
            throw UgyldigUtvalg.ugyldigFormatvalg(
                    "Separator",
                    new Tekst("bare csv har skilletegn.", "berre csv har skiljeteikn.", "only csv has a separator."));
        }
        krevHoystEtt(lest, SKILLETEGN);
        krevHoystEtt(lest, KODEVALG);
        return new Visning(stub, heading, lest);
    }

    private static Valg valg(String navn) {
        return Arrays.stream(Valg.values())
                .filter(en -> en.name().equalsIgnoreCase(navn))
                .findFirst()
                .orElseThrow(() -> UgyldigUtvalg.ugyldigFormatvalg(
                        navn,
                        new Tekst(
                                "det finnes ikke. Valgene er " + alleValg() + ".",
                                "det finst ikkje. Vala er " + alleValg() + ".",
                                "there is no such choice. There are " + alleValg() + ".")));
    }

    private static String alleValg() {
        return Arrays.stream(Valg.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static void krevHoystEtt(Set<Valg> lest, Set<Valg> av) {
        List<Valg> felles = lest.stream().filter(av::contains).toList();
        if (felles.size() > 1) {
            throw UgyldigUtvalg.ugyldigFormatvalg(
                    felles.stream().map(Enum::name).collect(Collectors.joining(", ")),
                    new Tekst("velg ett av dem.", "vel eitt av dei.", "choose one of them."));
        }
    }

    public boolean medTittel() {
        return valg.contains(Valg.IncludeTitle);
    }

    public char skilletegn() {
        if (valg.contains(Valg.SeparatorTab)) {
            return '\t';
        }
        if (valg.contains(Valg.SeparatorSpace)) {
            return ' ';
        }
        return valg.contains(Valg.SeparatorSemicolon) ? ';' : ',';
    }

    /** How a value is named: by its code when nothing else is asked for. */
    public String navn(Variabel.Verdi verdi, Sprak sprak) {
        if (valg.contains(Valg.UseTexts)) {
            return verdi.navn().paa(sprak);
        }
        return valg.contains(Valg.UseCodesAndTexts)
                ? verdi.kode() + " - " + verdi.navn().paa(sprak)
                : verdi.kode();
    }

    /** How a variable is named. */
    public String navn(Variabel variabel, Sprak sprak) {
        return valg.contains(Valg.UseTexts) || valg.contains(Valg.UseCodesAndTexts)
                ? variabel.navn().paa(sprak)
                : variabel.kode();
    }

    /**
     * Where the dimensions of a selection stand. What nothing is said of runs down, or across when only that which runs down was
     * named; without any wish, what is measured and time run across.
     *
     * @throws UgyldigUtvalg when one is unknown or stands twice
     */
    public Plassering plasser(Utvalg utvalg) {
        List<Utvalg.Del> alle = utvalg.dimensjoner();
        if (stub.isEmpty() && heading.isEmpty()) {
            return new Plassering(
                    alle.stream().filter(del -> !iHodet(del)).toList(),
                    alle.stream().filter(Visning::iHodet).toList());
        }
        List<Utvalg.Del> ned = new ArrayList<>(finn(utvalg, stub));
        List<Utvalg.Del> bort = new ArrayList<>(finn(utvalg, heading));
        for (Utvalg.Del del : alle) {
            if (ned.contains(del) && bort.contains(del)) {
                throw UgyldigUtvalg.ugyldigPlassering(del.variabel().kode());
            }
            if (!ned.contains(del) && !bort.contains(del)) {
                (heading.isEmpty() ? bort : ned).add(del);
            }
        }
        return new Plassering(ned, bort);
    }

    private static boolean iHodet(Utvalg.Del del) {
        return del.variabel().slag() == Variabel.Slag.TID || del.variabel().slag() == Variabel.Slag.INNHOLD;
    }

    /** The dimensions of some codes; a variable that was left out takes no place. */
    private static List<Utvalg.Del> finn(Utvalg utvalg, List<String> koder) {
        List<Utvalg.Del> funnet = new ArrayList<>();
        for (String kode : koder) {
            Variabel variabel = Utvalg.finn(utvalg.variabler(), kode);
            utvalg.dimensjoner().stream()
                    .filter(del -> del.variabel() == variabel)
                    .forEach(del -> {
                        if (funnet.contains(del)) {
                            throw UgyldigUtvalg.ugyldigPlassering(kode);
                        }
                        funnet.add(del);
                    });
        }
        return funnet;
    }
}
