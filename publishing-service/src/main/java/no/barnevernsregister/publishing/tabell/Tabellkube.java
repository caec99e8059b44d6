package no.barnevernsregister.publishing.tabell;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A table of a published release in memory: the cells in row-major order of its variables, the last running fastest. A release
 * never changes, so neither does this.
 */
public final class Tabellkube {

    private static final List<String> TEGN = List.of("", ":", ".", "..");
    private static final byte MANGLER = (byte) TEGN.indexOf("..");

    private final List<Variabel> variabler;
    private final int[] steg;
    private final long[] tall;
    private final byte[] desimaler;
    private final byte[] tegn;

    private Tabellkube(List<Variabel> variabler) {
        this.variabler = List.copyOf(variabler);
        this.steg = new int[variabler.size()];
        int celler = 1;
        for (int i = variabler.size() - 1; i >= 0; i--) {
            steg[i] = celler;
            celler = Math.multiplyExact(celler, variabler.get(i).verdier().size());
        }
        this.tall = new long[celler];
        this.desimaler = new byte[celler];
        this.tegn = new byte[celler];
        Arrays.fill(tegn, MANGLER);
    }

    /** Takes the cells one by one; a cell that never comes is missing. */
    public static final class Bygger {
        private final Tabellkube kube;

        public Bygger(List<Variabel> variabler) {
            kube = new Tabellkube(variabler);
        }

        /**
         * A cell with a value. A release may have more than the table shows today; such a cell is passed by.
         *
         * @param koder one for each variable, in their order
         */
        public void verdi(List<String> koder, BigDecimal verdi) {
            kube.plass(koder).ifPresent(plass -> {
                kube.tall[plass] = verdi.unscaledValue().longValueExact();
                kube.desimaler[plass] = (byte) verdi.scale();
                kube.tegn[plass] = 0;
            });
        }

        /** A cell without one; the sign is {@code :} hidden, {@code .} not applicable or {@code ..} missing. */
        public void tegn(List<String> koder, String tegn) {
            kube.plass(koder).ifPresent(plass -> kube.tegn[plass] = (byte) TEGN.indexOf(tegn));
        }

        public Tabellkube bygg() {
            return kube;
        }
    }

    private OptionalInt plass(List<String> koder) {
        int plass = 0;
        for (int i = 0; i < steg.length; i++) {
            OptionalInt nummer = variabler.get(i).plass(koder.get(i));
            if (nummer.isEmpty()) {
                return OptionalInt.empty();
            }
            plass += nummer.getAsInt() * steg[i];
        }
        return OptionalInt.of(plass);
    }

    public List<Variabel> variabler() {
        return variabler;
    }

    /** How many cells it has. */
    public int antall() {
        return tall.length;
    }

    /** How far apart neighbours of a variable are. */
    int steg(int variabel) {
        return steg[variabel];
    }

    /** Whether a cell has a value. */
    public boolean harVerdi(int celle) {
        return tegn[celle] == 0;
    }

    /** The sign of a cell; empty when it has a value. */
    public String tegn(int celle) {
        return TEGN.get(tegn[celle]);
    }

    /** The value without its decimal point. */
    public long uskalert(int celle) {
        return tall[celle];
    }

    /** How many digits of the value stand after the decimal point. */
    public int desimaler(int celle) {
        return desimaler[celle];
    }

    public BigDecimal verdi(int celle) {
        if (!harVerdi(celle)) {
            throw new IllegalArgumentException("A cell with a sign has no value.");
        }
        return BigDecimal.valueOf(tall[celle], desimaler[celle]);
    }

    /** The value with a point before its decimals, or the sign: never empty. */
    public String tekst(int celle) {
        if (!harVerdi(celle)) {
            return tegn(celle);
        }
        return desimaler[celle] == 0 ? Long.toString(tall[celle]) : verdi(celle).toPlainString();
    }
}
