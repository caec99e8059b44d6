package no.barnevernsregister.register.sak.infra;

/** Taken shared by those who write and alone by those who count, so that no cut-off is passed by a slow writer. */
public final class Kuttlas {

    /** The number of the advisory lock. */
    public static final long NUMMER = 0x6b_75_74_74L;

    private Kuttlas() {}
}
