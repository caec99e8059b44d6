package no.barnevernsregister.validation.kostra.filregel;

/** Parts of the examples of rules about a whole file. */
final class Fileksempel {

    static final String AVGIVER = """
              <Avgiver Organisasjonsnummer="964965226" Versjon="2025" Kommunenummer="3401" Kommunenavn="Kongsvinger"/>
            """;

    static final String KLIENT = klient("1", "2025/1", "17851501452");

    private Fileksempel() {}

    static String fil(String innhold) {
        return "<Barnevern>\n" + innhold + "</Barnevern>";
    }

    /** A client with one report that was dropped; the number belongs to nobody. */
    static String klient(String id, String journalnummer, String nummer) {
        return """
                  <Individ Id="%s" StartDato="2025-03-01" Journalnummer="%s" Fodselsnummer="%s" Saksbehandler="A" Avslutta3112="2">
                    <Melding Id="1" StartDato="2025-03-01" SluttDato="2025-03-05" Konklusjon="1">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="2"/>
                    </Melding>
                  </Individ>
                """.formatted(id, journalnummer, nummer);
    }
}
