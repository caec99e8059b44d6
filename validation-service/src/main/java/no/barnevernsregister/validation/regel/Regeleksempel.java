package no.barnevernsregister.validation.regel;

/** Makes a whole document, one that a vendor can try, of the example of a rule of the case message. */
public final class Regeleksempel {

    private static final String DOKUMENT = """
            <Barnevern Id="00000000-0000-4000-8000-000000000000" DatoUttrekk="2026-01-15T06:00:00+01:00">
              <Fagsystem Leverandor="Eksempel AS" Navn="Eksempel" Versjon="1"/>
              <Avgiver Organisasjonsnummer="964965226" Kommunenummer="3401" Kommunenavn="Kongsvinger"/>
              {sak}
            </Barnevern>
            """;

    private static final String SAK = """
            <Sak Id="00000000-0000-4000-8000-000000000001" StartDato="2026-01-10" Journalnummer="2026/1">
              <Personalia Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Fodselsnummer="17851500200" Fodseldato="2015-05-17" Kjonn="2"/>
              {innhold}
            </Sak>
            """;

    private Regeleksempel() {}

    /**
     * A whole document.
     *
     * @param eksempel a whole document, a Sak, or what stands in a Sak after a first Personalia
     */
    public static String dokument(String eksempel) {
        if (eksempel.startsWith("<Barnevern")) {
            return eksempel;
        }
        String sak = eksempel.startsWith("<Sak ") ? eksempel : SAK.replace("{innhold}", innrykket(eksempel));
        return DOKUMENT.replace("{sak}", innrykket(sak));
    }

    private static String innrykket(String xml) {
        return xml.strip().indent(2).strip();
    }
}
