package no.barnevernsregister.contracts.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;

/** A valid document that uses every element of the schema at least once. */
final class Eksempel {

    static final String ID = "5b1f0a52-0d4e-4b7e-9c55-3f0d6e8a1b2";

    private Eksempel() {}

    static byte[] dokument() {
        return tekst().getBytes(UTF_8);
    }

    static String tekst() {
        String nummer = SyntetiskFodselsnummer.lag(LocalDate.of(2015, 5, 17), "2", 7)
                .orElseThrow()
                .klartekst();
        String lov = "<Lov>BVL2021</Lov><Kapittel>5</Kapittel><Paragraf>1</Paragraf>"
                + "<Ledd>1</Ledd><Bokstav>a</Bokstav><Punktum>1</Punktum>";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Barnevern Id="%1$sa" DatoUttrekk="2026-01-05T06:00:00+01:00" ForrigeId="%1$sb">
                  <Fagsystem Leverandor="Eksempel AS" Navn="Eksempel" Versjon="1"/>
                  <Avgiver Organisasjonsnummer="958935420" Kommunenummer="0301" Kommunenavn="Oslo" Bydelsnummer="01" Bydelsnavn="Gamle Oslo"/>
                  <Sak Id="%1$sc" MigrertId="7" StartDato="2024-01-02" SluttDato="2025-12-01" Journalnummer="2024/1" Avsluttet="true" ErSlettet="false">
                    <Personalia Id="%1$s1" StartDato="2024-01-02" Fodselsnummer="%2$s" Fodseldato="2015-05-17" Kjonn="2"/>
                    <Melding Id="%1$s1" StartDato="2024-01-02">
                      <Melder Kode="1" Presisering="fri tekst"/>
                      <Saksinnhold Kode="1"/>
                      <Konklusjon SluttDato="2024-01-05" Kode="2"/>
                    </Melding>
                    <Undersokelse Id="%1$s2" StartDato="2024-01-05">
                      <Vedtaksgrunnlag Kode="1"/>
                      <BarnetsMedvirkning><StartDato>2024-01-20</StartDato><MedvirkningType>1.1</MedvirkningType></BarnetsMedvirkning>
                      <UtvidetFrist StartDato="2024-03-01" Innvilget="1"/>
                      <Konklusjon SluttDato="2024-04-01" Kode="1"/>
                    </Undersokelse>
                    <Plan Id="%1$s3" StartDato="2024-04-01" Plantype="1">
                      <Evaluering UtfortDato="2024-08-01"/>
                      <Konklusjon SluttDato="2025-12-01"/>
                    </Plan>
                    <Tiltak Id="%1$s4" StartDato="2024-04-01">
                      <Lovhjemmel>%3$s</Lovhjemmel>
                      <JmfrLovhjemmel>%3$s</JmfrLovhjemmel>
                      <Kategori Kode="2.2"/>
                      <Tiltaksgrunnlag Kode="1"/>
                      <Tilsyn>
                        <Ansvarlig Id="%1$s1" StartDato="2024-04-01" Kommunenummer="0301"/>
                        <Hyppighet Id="%1$s1" StartDato="2024-04-01" Kode="4"/>
                        <Utfort Id="%1$s1" UtfortDato="2024-06-01"/>
                      </Tilsyn>
                      <Oppfolging>
                        <Hyppighet Id="%1$s1" StartDato="2024-04-01" Kode="4"/>
                        <Utfort Id="%1$s1" UtfortDato="2024-06-01"/>
                      </Oppfolging>
                      <Opphevelse Kode="1"/>
                      <Konklusjon SluttDato="2025-12-01"/>
                    </Tiltak>
                    <Vedtak Id="%1$s5" StartDato="2024-04-01">
                      <Lovhjemmel>%3$s</Lovhjemmel>
                      <Krav Id="%1$s1" StartDato="2024-05-01"><Konklusjon SluttDato="2024-06-01" Kode="2"/></Krav>
                      <Status Id="%1$s1" EndretDato="2024-04-01" Kode="1"/>
                      <Konklusjon SluttDato="2025-12-01"/>
                    </Vedtak>
                    <Ettervern Id="%1$s6" TilbudSendtDato="2025-01-01"><Konklusjon SluttDato="2025-02-01" Kode="1"/></Ettervern>
                    <OversendelseFylkesnemnd Id="%1$s7" StartDato="2024-03-20"><Lovhjemmel>%3$s</Lovhjemmel></OversendelseFylkesnemnd>
                    <Flytting Id="%1$s8" SluttDato="2025-12-01"><ArsakFra Kode="1.3"/><FlyttingTil Kode="1"/></Flytting>
                    <Relasjon Id="%1$s9" FraId="%1$s1" FraType="Melding" TilId="%1$s2" TilType="Undersokelse"/>
                    <Slettet Id="%1$sd" Type="Melding" SluttDato="2024-02-02"/>
                  </Sak>
                </Barnevern>
                """.formatted(ID, nummer, lov);
    }
}
