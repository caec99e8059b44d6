package no.barnevernsregister.register.uttrekk;

/** A column of a table. */
public record Kolonne(String navn, Type type) {

    /** What a value of the column is: a String, a LocalDate or an Integer. */
    public enum Type {
        TEKST,
        DATO,
        HELTALL
    }

    public static Kolonne tekst(String navn) {
        return new Kolonne(navn, Type.TEKST);
    }

    public static Kolonne dato(String navn) {
        return new Kolonne(navn, Type.DATO);
    }

    public static Kolonne heltall(String navn) {
        return new Kolonne(navn, Type.HELTALL);
    }
}
