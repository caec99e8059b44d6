package no.barnevernsregister.validation.regel.kostra;

/** Makes a whole yearly extract, one that a vendor can try, of the example of a rule. */
public final class Klienteksempel {

    /** The reporting year that the examples are for. */
    public static final int AAR = 2025;

    private static final String FIL = """
            <Barnevern>
              <Avgiver Organisasjonsnummer="964965226" Versjon="2025" Kommunenummer="3401" Kommunenavn="Kongsvinger"/>
              {individ}
            </Barnevern>
            """;

    private static final String INDIVID = """
            <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
              {innhold}
            </Individ>
            """;

    private Klienteksempel() {}

    /**
     * A whole file.
     *
     * @param eksempel a whole file, an Individ, or what stands in an Individ
     */
    public static String dokument(String eksempel) {
        if (eksempel.startsWith("<Barnevern")) {
            return eksempel;
        }
        String individ = eksempel.startsWith("<Individ ") ? eksempel : INDIVID.replace("{innhold}", eksempel);
        return FIL.replace("{individ}", individ.strip());
    }

    /** The region that the example is sent for: Oslo's for an example from Oslo, else Kongsvinger's. */
    public static String region(String eksempel) {
        return eksempel.contains("Kommunenummer=\"0301\"") ? "030100" : "340100";
    }
}
