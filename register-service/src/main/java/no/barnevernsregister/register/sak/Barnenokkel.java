package no.barnevernsregister.register.sak;

import no.barnevernsregister.contracts.bvr.Personalia;

/** Gives what stands for a child in the register. */
@FunctionalInterface
public interface Barnenokkel {
    String av(Personalia personalia);
}
