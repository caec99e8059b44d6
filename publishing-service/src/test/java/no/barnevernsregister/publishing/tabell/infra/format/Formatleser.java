package no.barnevernsregister.publishing.tabell.infra.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads each format back as a stranger would, into the text of each cell by its codes. It shares nothing with what writes. In
 * sheets all variables run down.
 */
final class Formatleser {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Formatleser() {}

    /**
     * @param koder the codes of the dimensions, ContentsCode among them
     * @param eneste the code of the content when there is one alone, which Parquet does not name
     */
    static Map<List<String>, String> les(Format format, byte[] fil, List<String> koder, String eneste)
            throws IOException {
        return switch (format) {
            case JsonStat2 json -> jsonStat(fil);
            case Csv csv -> ark(csv(new String(fil, UTF_8)), koder.size());
            case Langcsv csv -> lang(csv(new String(fil, UTF_8)), koder.size());
            case Html html -> ark(html(new String(fil, UTF_8)), koder.size());
            case Xlsx xlsx -> ark(xlsx(fil), koder.size());
            case Px px -> px(new String(fil, UTF_8), koder);
            case JsonPx json -> jsonPx(fil, koder);
            case Parquet parquet -> parquet(fil, koder, eneste);
        };
    }

    private static Map<List<String>, String> jsonStat(byte[] fil) throws IOException {
        JsonNode sett = JSON.readTree(fil);
        Map<List<String>, String> celler = new TreeMap<>(Formatleser::sammenlign);
        List<List<String>> akser = new ArrayList<>();
        for (JsonNode id : sett.path("id")) {
            List<String> akse = new ArrayList<>();
            sett.path("dimension")
                    .path(id.asText())
                    .path("category")
                    .path("index")
                    .fieldNames()
                    .forEachRemaining(akse::add);
            akser.add(akse);
        }
        JsonNode verdier = sett.path("value");
        for (int i = 0; i < verdier.size(); i++) {
            String tegn = sett.path("status").path(Integer.toString(i)).asText("");
            celler.put(
                    koder(akser, i),
                    verdier.get(i).isNull()
                            ? tegn
                            : verdier.get(i).decimalValue().toPlainString() + tegn);
        }
        return celler;
    }

    private static List<String> koder(List<List<String>> akser, int nummer) {
        List<String> koder = new ArrayList<>();
        int rest = nummer;
        for (List<String> akse : akser.reversed()) {
            koder.addFirst(akse.get(rest % akse.size()));
            rest /= akse.size();
        }
        return koder;
    }

    private static List<List<String>> csv(String tekst) {
        List<List<String>> rader = new ArrayList<>();
        for (String linje : tekst.strip().split("\n", -1)) {
            List<String> felter = new ArrayList<>();
            Matcher felt = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)")
                    .matcher(linje + ",");
            while (felt.find() && felt.end() <= linje.length() + 1 && felt.end() > felt.start()) {
                felter.add(felt.group(1) != null ? felt.group(1).replace("\"\"", "\"") : felt.group(2));
            }
            rader.add(felter);
        }
        return rader;
    }

    private static Map<List<String>, String> ark(List<List<String>> rader, int dimensjoner) {
        Map<List<String>, String> celler = new TreeMap<>(Formatleser::sammenlign);
        for (List<String> rad : rader.subList(1, rader.size())) {
            if (rad.size() > dimensjoner) {
                celler.put(List.copyOf(rad.subList(0, dimensjoner)), rad.get(dimensjoner));
            }
        }
        return celler;
    }

    private static Map<List<String>, String> lang(List<List<String>> rader, int dimensjoner) {
        Map<List<String>, String> celler = new TreeMap<>(Formatleser::sammenlign);
        for (List<String> rad : rader.subList(1, rader.size())) {
            celler.put(List.copyOf(rad.subList(0, dimensjoner)), rad.get(dimensjoner) + rad.get(dimensjoner + 1));
        }
        return celler;
    }

    private static List<List<String>> html(String tekst) {
        List<List<String>> rader = new ArrayList<>();
        Matcher rad = Pattern.compile("<tr>(.*?)</tr>").matcher(tekst);
        while (rad.find()) {
            List<String> felter = new ArrayList<>();
            Matcher felt = Pattern.compile("<t[hd][^>]*>([^<]*)</t[hd]>").matcher(rad.group(1));
            while (felt.find()) {
                felter.add(felt.group(1));
            }
            rader.add(felter);
        }
        return rader;
    }

    static List<List<String>> xlsx(byte[] fil) throws IOException {
        List<List<String>> rader = new ArrayList<>();
        try (var bok = new ReadableWorkbook(new ByteArrayInputStream(fil))) {
            for (Row rad : bok.getFirstSheet().read()) {
                List<String> felter = new ArrayList<>();
                for (Cell celle : rad) {
                    felter.add(
                            celle == null
                                    ? ""
                                    : celle.getType() == CellType.NUMBER
                                            ? celle.asNumber().toPlainString()
                                            : celle.asString());
                }
                rader.add(felter);
            }
        }
        return rader;
    }

    private static Map<List<String>, String> px(String tekst, List<String> koder) {
        Map<String, String> navnAvKode = new TreeMap<>();
        Matcher variabel =
                Pattern.compile("VARIABLECODE\\(\"([^\"]*)\"\\)=\"([^\"]*)\";").matcher(tekst);
        while (variabel.find()) {
            navnAvKode.put(variabel.group(2), variabel.group(1));
        }
        List<List<String>> akser = new ArrayList<>();
        for (String kode : koder) {
            Matcher verdier = Pattern.compile(
                            "CODES\\(\"" + Pattern.quote(navnAvKode.getOrDefault(kode, "?")) + "\"\\)=([^;]*);")
                    .matcher(tekst);
            List<String> akse = new ArrayList<>();
            if (verdier.find()) {
                Matcher en = Pattern.compile("\"([^\"]*)\"").matcher(verdier.group(1));
                while (en.find()) {
                    akse.add(en.group(1));
                }
            }
            akser.add(akse);
        }
        String skjult = tekst.contains("DATASYMBOL3=\":\";") ? ":" : "?";
        String[] data = tekst.substring(tekst.indexOf("DATA=") + 5, tekst.lastIndexOf(';'))
                .strip()
                .split("\\s+", -1);
        Map<List<String>, String> celler = new TreeMap<>(Formatleser::sammenlign);
        for (int i = 0; i < data.length; i++) {
            celler.put(koder(akser, i), data[i].equals("\"...\"") ? skjult : data[i].replace("\"", ""));
        }
        return celler;
    }

    private static Map<List<String>, String> jsonPx(byte[] fil, List<String> koder) throws IOException {
        JsonNode tabell = JSON.readTree(fil);
        List<String> kolonner = new ArrayList<>();
        List<String> innhold = new ArrayList<>();
        for (JsonNode kolonne : tabell.path("columns")) {
            (kolonne.path("type").asText().equals("c") ? innhold : kolonner)
                    .add(kolonne.path("code").asText());
        }
        int plass = koder.indexOf("ContentsCode");
        Map<List<String>, String> celler = new TreeMap<>(Formatleser::sammenlign);
        for (JsonNode rad : tabell.path("data")) {
            for (int i = 0; i < innhold.size(); i++) {
                List<String> sted = new ArrayList<>();
                rad.path("key").forEach(en -> sted.add(en.asText()));
                sted.add(plass, innhold.get(i));
                celler.put(sted, rad.path("values").path(i).asText());
            }
        }
        return celler;
    }

    private static Map<List<String>, String> parquet(byte[] fil, List<String> koder, String eneste) throws IOException {
        Map<List<String>, String> celler = new TreeMap<>(Formatleser::sammenlign);
        try (var leser = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(fil)));
                var rad = leser.rowReader()) {
            int kolonner = leser.getFileSchema().getColumnCount();
            List<String> navn = new ArrayList<>();
            for (int i = 0; i < kolonner; i++) {
                navn.add(leser.getFileSchema().getColumn(i).name());
            }
            while (rad.hasNext()) {
                rad.next();
                for (String kolonne : navn) {
                    if (kolonne.endsWith("_symbol")) {
                        String verdi = kolonne.replace("_symbol", "");
                        List<String> sted = new ArrayList<>();
                        for (String kode : koder) {
                            String innhold = verdi.equals("value") ? eneste : verdi.replace("ContentsCode_", "");
                            sted.add(kode.equals("ContentsCode") ? innhold : rad.getString(kode));
                        }
                        celler.put(
                                sted,
                                (rad.isNull(verdi)
                                                ? ""
                                                : BigDecimal.valueOf(rad.getDouble(verdi))
                                                        .toPlainString())
                                        + rad.getString(kolonne));
                    }
                }
            }
        }
        return celler;
    }

    private static int sammenlign(List<String> en, List<String> annen) {
        return String.join("\0", en).compareTo(String.join("\0", annen));
    }
}
