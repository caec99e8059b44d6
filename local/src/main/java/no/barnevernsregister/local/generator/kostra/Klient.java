package no.barnevernsregister.local.generator.kostra;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One client of a yearly extract, as text. It follows the schema and the rules of the year. */
final class Klient {

    private static final List<String> MELDERE = List.of("1", "2", "3", "5", "8", "9", "10", "11", "14", "16");
    private static final List<String> INNHOLD =
            List.of("2", "3", "4", "5", "6", "7", "12", "15", "20", "21", "22", "28");
    private static final List<String> HJELP =
            List.of("3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.8", "4.3", "4.4", "4.5", "4.8", "5.1", "6.1", "7.1");
    private static final List<String> PLASSERING = List.of("1.1", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6");

    private final SplittableRandom tilfeldig;
    private final int aar;
    private final int nummer;
    private final Klientnumre.Barn barn;
    private final StringBuilder ut = new StringBuilder(2_048);
    private int ider;

    Klient(SplittableRandom tilfeldig, int aar, int nummer, Klientnumre numre) {
        this.tilfeldig = tilfeldig;
        this.aar = aar;
        this.nummer = nummer;
        this.barn = numre.neste();
    }

    String tekst() {
        int alder = aar - barn.fodt().getYear();
        boolean medTiltak = alder > 17 || tilfeldig.nextInt(10) < 7;
        boolean avsluttet = tilfeldig.nextInt(4) == 0;
        LocalDate start = LocalDate.of(aar, 1, 1).plusDays(tilfeldig.nextInt(150));
        LocalDate slutt = LocalDate.of(aar, 10, 1).plusDays(tilfeldig.nextInt(90));
        individ(start, avsluttet ? slutt : null);
        melding(start, medTiltak);
        if (tilfeldig.nextInt(3) == 0) {
            henlagt(start.plusDays(20));
        }
        LocalDate vedtatt = start.plusDays(70);
        if (medTiltak) {
            boolean plassert = alder < 18 && tilfeldig.nextInt(8) == 0;
            plan(vedtatt, avsluttet ? slutt : null, plassert);
            tiltak(vedtatt, avsluttet ? slutt : null, plassert);
            if (!plassert && tilfeldig.nextInt(3) == 0) {
                tiltak(vedtatt.plusDays(14), slutt, false);
            }
            if (plassert && avsluttet) {
                flytting(slutt);
            }
        }
        return ut.append("  </Individ>\n").toString();
    }

    private void individ(LocalDate start, @Nullable LocalDate slutt) {
        ut.append("  <Individ");
        attributt("Id", "K" + nummer);
        attributt("StartDato", start);
        if (slutt != null) {
            attributt("SluttDato", slutt);
        }
        attributt("Journalnummer", aar + "/" + nummer);
        attributt("Fodselsnummer", barn.nummer().klartekst());
        attributt("Distriktsnummer", "0" + (1 + tilfeldig.nextInt(4)));
        attributt("Saksbehandler", "saksbehandler" + tilfeldig.nextInt(90) + "@eksempel.kommune.no");
        attributt("Avslutta3112", slutt == null ? "2" : "1");
        ut.append(">\n");
    }

    /** A report that led to an investigation; the investigation ended in the year. */
    private void melding(LocalDate mottatt, boolean medTiltak) {
        LocalDate avklart = mottatt.plusDays(tilfeldig.nextInt(7));
        apneMelding(mottatt, avklart, "2");
        ut.append("      <Undersokelse");
        id("U");
        attributt("StartDato", avklart);
        attributt("SluttDato", mottatt.plusDays(60));
        attributt("Konklusjon", medTiltak ? "1" : "3");
        if (medTiltak) {
            ut.append(">\n        <Vedtaksgrunnlag");
            attributt("Kode", en(INNHOLD));
            ut.append("/>\n      </Undersokelse>\n");
        } else {
            ut.append("/>\n");
        }
        ut.append("    </Melding>\n");
    }

    private void henlagt(LocalDate mottatt) {
        apneMelding(mottatt, mottatt.plusDays(tilfeldig.nextInt(7)), "1");
        ut.append("    </Melding>\n");
    }

    private void apneMelding(LocalDate mottatt, LocalDate avklart, String konklusjon) {
        ut.append("    <Melding");
        id("M");
        attributt("StartDato", mottatt);
        attributt("SluttDato", avklart);
        attributt("Konklusjon", konklusjon);
        ut.append(">\n      <Melder");
        attributt("Kode", en(MELDERE));
        ut.append("/>\n      <Saksinnhold");
        attributt("Kode", en(INNHOLD));
        ut.append(
                "/>\n      <Saksinnhold Kode=\"18\">\n        <Presisering>forhold som ikke står i listen over saksinnhold, blant annet på grunn av"
                        + " flytting mellom to hjem og skifte av skole</Presisering>\n      </Saksinnhold>\n");
    }

    private void plan(LocalDate start, @Nullable LocalDate slutt, boolean omsorg) {
        ut.append("    <Plan");
        id("P");
        attributt("StartDato", start.plusDays(10));
        if (slutt != null) {
            attributt("SluttDato", slutt);
        }
        attributt("Plantype", omsorg ? "4" : "1");
        ut.append("/>\n");
    }

    private void tiltak(LocalDate start, @Nullable LocalDate slutt, boolean omsorg) {
        ut.append("    <Tiltak");
        id("T");
        attributt("StartDato", start);
        if (slutt != null) {
            attributt("SluttDato", slutt);
        }
        ut.append(">\n      <Lovhjemmel");
        attributt("Lov", "BVL2021");
        attributt("Kapittel", omsorg ? "5" : "3");
        attributt("Paragraf", "1");
        if (omsorg) {
            attributt("Bokstav", "a");
        }
        attributt("Ledd", "1");
        ut.append("/>\n      <Kategori");
        attributt("Kode", en(omsorg ? PLASSERING : HJELP));
        ut.append("/>\n      <Tiltaksgrunnlag");
        attributt("Kode", en(INNHOLD));
        ut.append("/>\n");
        if (omsorg && slutt != null) {
            ut.append("      <Opphevelse Kode=\"1\"/>\n");
        }
        ut.append("    </Tiltak>\n");
    }

    private void flytting(LocalDate dag) {
        ut.append("    <Flytting");
        id("F");
        attributt("SluttDato", dag);
        ut.append(">\n      <ArsakFra Kode=\"1.3\"/>\n      <FlyttingTil Kode=\"6\"/>\n    </Flytting>\n");
    }

    private void id(String slag) {
        attributt("Id", slag + nummer + "-" + ++ider);
    }

    private void attributt(String navn, Object verdi) {
        ut.append(' ').append(navn).append("=\"").append(verdi).append('"');
    }

    private String en(List<String> av) {
        return av.get(tilfeldig.nextInt(av.size()));
    }
}
