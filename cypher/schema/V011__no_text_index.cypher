// Nothing looks agencies up by words: an index that nobody asks costs every load and is one more thing that sees all.
DROP INDEX agency_text IF EXISTS;
