package no.barnevernsregister.register.sak.infra;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.register.sak.Delrad;
import no.barnevernsregister.register.sak.Objektrad;
import no.barnevernsregister.register.sak.Tabell;
import no.barnevernsregister.register.sak.Tabell.Kolonne;
import org.jspecify.annotations.Nullable;

/** Writes what changed among the objects of a case: ends the rows that no longer hold and adds new ones. */
final class Objekthistorikk {

    private static final String KJENTE = Tabell.objekttabeller().stream()
            .map(tabell -> "SELECT '" + tabell.name() + "', " + tabell.idKolonne() + ", avtrykk FROM " + tabell.navn()
                    + " WHERE sak_nr = ? AND kjent_til = 'infinity'")
            .collect(Collectors.joining(" UNION ALL "));

    private static final Map<Tabell, String> INNSETTING =
            Stream.of(Tabell.values()).collect(Collectors.toMap(tabell -> tabell, Objekthistorikk::innsetting));

    private record Nokkel(Tabell tabell, UUID id) {}

    private final Connection forbindelse;

    Objekthistorikk(Connection forbindelse) {
        this.forbindelse = forbindelse;
    }

    /** Makes these the rows that the register knows of the case from the instant on. */
    void skriv(long sakNr, SakGodkjent hendelse, List<Objektrad> objekter, Instant tid) throws SQLException {
        Map<Nokkel, UUID> utgaar = hendelse.versjon() == 1 ? new HashMap<>() : kjente(sakNr);
        Map<Tabell, Rader> nye = new EnumMap<>(Tabell.class);
        for (Objektrad objekt : objekter) {
            UUID avtrykk = objekt.avtrykk(hendelse.kommune());
            if (utgaar.remove(new Nokkel(objekt.tabell(), objekt.id()), avtrykk)) {
                continue;
            }
            rader(nye, objekt.tabell()).leggTil(objekt.verdier(), objekt.id(), objekt.migrertId(), avtrykk);
            for (Delrad del : objekt.deler()) {
                rader(nye, del.tabell()).leggTil(del.verdier(), objekt.id(), del.nr());
            }
        }
        avslutt(sakNr, utgaar, tid);
        for (Map.Entry<Tabell, Rader> en : nye.entrySet()) {
            settInn(en.getKey(), sakNr, hendelse, tid, en.getValue());
        }
    }

    private static Rader rader(Map<Tabell, Rader> alle, Tabell tabell) {
        return alle.computeIfAbsent(tabell, t -> new Rader());
    }

    private Map<Nokkel, UUID> kjente(long sakNr) throws SQLException {
        Map<Nokkel, UUID> funnet = new HashMap<>();
        try (var sql = forbindelse.prepareStatement(KJENTE)) {
            for (int i = 1; i <= Tabell.objekttabeller().size(); i++) {
                sql.setLong(i, sakNr);
            }
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    funnet.put(
                            new Nokkel(Tabell.valueOf(rad.getString(1)), rad.getObject(2, UUID.class)),
                            rad.getObject(3, UUID.class));
                }
            }
        }
        return funnet;
    }

    private void avslutt(long sakNr, Map<Nokkel, UUID> utgaar, Instant tid) throws SQLException {
        Map<Tabell, List<UUID>> etterTabell = utgaar.keySet().stream()
                .collect(Collectors.groupingBy(
                        Nokkel::tabell,
                        () -> new EnumMap<>(Tabell.class),
                        Collectors.mapping(Nokkel::id, Collectors.toList())));
        for (Map.Entry<Tabell, List<UUID>> en : etterTabell.entrySet()) {
            Tabell tabell = en.getKey();
            String setning = "UPDATE " + tabell.navn() + " SET kjent_til = ? WHERE sak_nr = ? AND " + tabell.idKolonne()
                    + " = ANY (?) AND kjent_til = 'infinity'";
            try (var sql = forbindelse.prepareStatement(setning)) {
                sql.setTimestamp(1, Timestamp.from(tid));
                sql.setLong(2, sakNr);
                sql.setArray(3, forbindelse.createArrayOf("uuid", en.getValue().toArray()));
                sql.executeUpdate();
            }
        }
    }

    private void settInn(Tabell tabell, long sakNr, SakGodkjent hendelse, Instant tid, Rader rader)
            throws SQLException {
        boolean objekt = Tabell.objekttabeller().contains(tabell);
        try (PreparedStatement sql = forbindelse.prepareStatement(Objects.requireNonNull(INNSETTING.get(tabell)))) {
            int felt = 1;
            sql.setLong(felt++, sakNr);
            sql.setString(felt++, hendelse.kommune().verdi());
            sql.setTimestamp(felt++, Timestamp.from(tid));
            if (objekt) {
                sql.setObject(felt++, hendelse.innsendingId().verdi());
                sql.setString(felt++, hendelse.kanal().name());
                sql.setInt(felt++, hendelse.xsdVersjon());
            }
            for (int kolonne = 0; kolonne < rader.bredde(); kolonne++) {
                sql.setArray(felt++, forbindelse.createArrayOf("text", rader.kolonne(kolonne)));
            }
            sql.executeUpdate();
        }
    }

    /** All rows of a table in one statement, each column as an array. */
    private static String innsetting(Tabell tabell) {
        boolean objekt = Tabell.objekttabeller().contains(tabell);
        List<Kolonne> kolonner = new ArrayList<>(tabell.kolonner());
        kolonner.add(new Kolonne(tabell.idKolonne(), "uuid"));
        if (objekt) {
            kolonner.add(new Kolonne("migrert_id", "text"));
            kolonner.add(new Kolonne("avtrykk", "uuid"));
        } else {
            kolonner.add(new Kolonne("nr", "int"));
        }
        String felles = "sak_nr, kommune, kjent_fra" + (objekt ? ", innsending_id, kanal, xsd_versjon" : "");
        return "INSERT INTO " + tabell.navn() + " (" + felles + ", " + liste(kolonner, Kolonne::navn)
                + ") SELECT ?, ?, ?"
                + (objekt ? ", ?, ?, ?, " : ", ") + liste(kolonner, Objekthistorikk::verdi) + " FROM unnest("
                + liste(kolonner, en -> enkel(en) ? "?::" + en.type() + "[]" : "?::text[]") + ") AS rad ("
                + liste(kolonner, Kolonne::navn) + ")";
    }

    private static boolean enkel(Kolonne kolonne) {
        return !kolonne.type().endsWith("[]");
    }

    private static String verdi(Kolonne kolonne) {
        return enkel(kolonne) ? "rad." + kolonne.navn() : "string_to_array(rad." + kolonne.navn() + ", ',')";
    }

    private static String liste(List<Kolonne> kolonner, Function<Kolonne, String> tekst) {
        return kolonner.stream().map(tekst).collect(Collectors.joining(", "));
    }

    /** New rows of one table, read by column. */
    private static final class Rader {

        private final List<List<@Nullable Object>> rader = new ArrayList<>();

        void leggTil(List<@Nullable Object> verdier, @Nullable Object... nokler) {
            List<@Nullable Object> rad = new ArrayList<>(verdier);
            for (Object nokkel : nokler) {
                rad.add(nokkel);
            }
            rader.add(rad);
        }

        int bredde() {
            return rader.getFirst().size();
        }

        @Nullable
        String[] kolonne(int nummer) {
            return rader.stream()
                    .map(rad -> rad.get(nummer))
                    .map(verdi -> verdi == null ? null : verdi.toString())
                    .toArray(String[]::new);
        }
    }
}
