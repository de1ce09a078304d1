"""Road layers in: networks ready to be searched, kept between runs, and their lines back out."""
