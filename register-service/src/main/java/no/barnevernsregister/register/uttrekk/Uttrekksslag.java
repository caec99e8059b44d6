package no.barnevernsregister.register.uttrekk;

import java.util.List;
import java.util.Set;

/** What can be extracted, how, and by whom. */
public enum Uttrekksslag {
    /**
     * A year's clients as KOSTRA 15F. As XML with the numbers that the form has; as a table with the project's pseudonyms.
     */
    KOSTRA15F("et årsuttrekk i formen KOSTRA 15F"),
    /** One dated row for each child and state, under the project's pseudonyms. */
    FD_BARNEVERN("et uttrekk av forløp"),
    /** From the project's pseudonyms back to numbers, for whoever may link to other registers. */
    KOBLINGSFIL("en koblingsfil fra pseudonym til nummer"),
    /** The points of the half-year form that the register gives; no row is about one child. */
    HALVAARSTALL("et uttrekk av halvårstall");

    private final String tittel;

    Uttrekksslag(String tittel) {
        this.tittel = tittel;
    }

    /** What it is, in words with their article. */
    public String tittel() {
        return tittel;
    }

    public List<Filformat> formater() {
        return switch (this) {
            case KOSTRA15F -> List.of(Filformat.XML, Filformat.CSV, Filformat.PARQUET);
            case FD_BARNEVERN, HALVAARSTALL -> List.of(Filformat.CSV, Filformat.PARQUET);
            case KOBLINGSFIL -> List.of(Filformat.CSV);
        };
    }

    /** Who may order and fetch it: numbers go to the processor alone. */
    public Set<String> roller() {
        return switch (this) {
            case KOSTRA15F, KOBLINGSFIL -> Set.of("ssb-uttrekk");
            case FD_BARNEVERN -> Set.of("ssb-uttrekk", "bufdir-administrator");
            case HALVAARSTALL -> Set.of("ssb-uttrekk", "bufdir-administrator", "bufdir-analytiker");
        };
    }
}
