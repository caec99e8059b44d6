package no.barnevernsregister.prikking.revisor;

import java.math.BigInteger;

/** An exact fraction in lowest terms, the denominator above zero. */
record Brok(BigInteger teller, BigInteger nevner) {
    static final Brok NULL = av(0);

    Brok {
        if (nevner.signum() == 0) {
            throw new ArithmeticException("A fraction with denominator zero.");
        }
        BigInteger felles = teller.gcd(nevner).max(BigInteger.ONE);
        felles = nevner.signum() < 0 ? felles.negate() : felles;
        teller = teller.divide(felles);
        nevner = nevner.divide(felles);
    }

    static Brok av(long tall) {
        return new Brok(BigInteger.valueOf(tall), BigInteger.ONE);
    }

    boolean erNull() {
        return teller.signum() == 0;
    }

    Brok pluss(Brok b) {
        return new Brok(teller.multiply(b.nevner).add(b.teller.multiply(nevner)), nevner.multiply(b.nevner));
    }

    Brok ganger(Brok b) {
        return new Brok(teller.multiply(b.teller), nevner.multiply(b.nevner));
    }

    Brok delt(Brok b) {
        return new Brok(teller.multiply(b.nevner), nevner.multiply(b.teller));
    }

    Brok motsatt() {
        return new Brok(teller.negate(), nevner);
    }

    @Override
    public String toString() {
        return nevner.equals(BigInteger.ONE) ? teller.toString() : teller + "/" + nevner;
    }
}
